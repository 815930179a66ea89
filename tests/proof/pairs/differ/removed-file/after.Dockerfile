FROM localhost/plain
RUN true

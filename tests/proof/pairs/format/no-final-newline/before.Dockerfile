FROM localhost/plain
RUN   step one
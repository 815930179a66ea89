FROM localhost/plain
RUN step b a

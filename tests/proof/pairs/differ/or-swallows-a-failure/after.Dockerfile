FROM localhost/plain
RUN false && true || touch /b

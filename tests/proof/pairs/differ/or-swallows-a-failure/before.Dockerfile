FROM localhost/plain
RUN false
RUN true || touch /b

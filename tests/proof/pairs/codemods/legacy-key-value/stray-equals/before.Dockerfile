FROM localhost/plain
ENV A = b

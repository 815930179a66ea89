FROM localhost/plain
ENV A=1 B=2

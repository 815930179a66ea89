FROM localhost/plain
ENV A=1
ENV A=2

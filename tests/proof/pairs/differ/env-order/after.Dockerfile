FROM localhost/plain
ENV A=2
ENV A=1

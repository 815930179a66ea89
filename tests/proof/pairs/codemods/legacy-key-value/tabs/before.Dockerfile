FROM localhost/plain
ENV A one	two

FROM localhost/plain
ENV A=1
ENV B=$A

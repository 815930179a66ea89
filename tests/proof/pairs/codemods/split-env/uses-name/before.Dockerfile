FROM localhost/plain
ENV A=old
ENV A=1 B=$A

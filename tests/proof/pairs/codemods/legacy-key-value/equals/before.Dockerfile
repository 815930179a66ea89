FROM localhost/plain
ENV A b=c d=e

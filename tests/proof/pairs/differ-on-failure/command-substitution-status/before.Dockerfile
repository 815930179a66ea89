FROM localhost/plain
RUN x=$(step one) && step two "$x"

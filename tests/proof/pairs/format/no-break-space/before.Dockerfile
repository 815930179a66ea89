FROM localhost/plain
RUN step a b   && step two

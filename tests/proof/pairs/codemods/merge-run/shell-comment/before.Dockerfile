FROM localhost/plain
RUN step one # why
RUN step two

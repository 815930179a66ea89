FROM localhost/plain
RUN step one && step a

RUN step two
RUN step three | cat

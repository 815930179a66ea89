FROM localhost/plain
RUN step one \  # note
RUN   step two

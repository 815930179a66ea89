FROM localhost/plain
RUN step one   # why && step never
RUN step two && \
  step three # last

FROM localhost/plain
RUN step one && \
  step two \
  # the end

RUN step three

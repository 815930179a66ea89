FROM localhost/plain
RUN step one
# about two
RUN step two && \
  # inside
  step three

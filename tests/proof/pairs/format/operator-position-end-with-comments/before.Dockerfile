FROM localhost/plain
RUN step one \
  # why
  && step two | step three \
  || step four \
    # last
    && step five

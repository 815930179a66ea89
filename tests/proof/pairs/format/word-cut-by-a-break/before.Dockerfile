FROM localhost/plain
RUN step foo\
bar && \
  step b\
  az

FROM localhost/plain
maintainer A \
  # why
  B <a@example.org>
RUN step one

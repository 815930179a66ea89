FROM localhost/plain
ENV A one \
    two
ENV B \
  three

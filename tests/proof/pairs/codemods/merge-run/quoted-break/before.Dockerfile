FROM localhost/plain
RUN step "a \
   b"
RUN step two

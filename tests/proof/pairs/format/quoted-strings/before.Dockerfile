FROM localhost/plain
RUN step "a   b" 'c   d' && \
 echo "x \
    y" > /a \
 && echo 'p \
  q'   > /b

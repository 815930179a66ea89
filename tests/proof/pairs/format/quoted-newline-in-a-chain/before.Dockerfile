FROM localhost/plain
RUN step one 'a \
   b   \
# no comment
 c'&& step two "x \
  y"||step three

FROM localhost/plain
ENV A=1   B="two words" \
  # about C
   C='single $q'
ENV   D=$A$B   E="a\
  b"

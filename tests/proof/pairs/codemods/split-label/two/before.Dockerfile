FROM localhost/plain
LABEL a=1 "b c"="two  words" \
  # why
  d='$x'

FROM localhost/plain
COPY   a.txt b.txt \
  # why
 c.txt    /dst/
ADD   a.txt    /x/

FROM localhost/plain
VOLUME   /a   /b \
  /c

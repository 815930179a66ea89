FROM localhost/plain
ENTRYPOINT   exec  a "b   c" \
 # why
   --d

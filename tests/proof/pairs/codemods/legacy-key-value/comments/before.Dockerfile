FROM localhost/plain
ENV A one \
 # why
   two

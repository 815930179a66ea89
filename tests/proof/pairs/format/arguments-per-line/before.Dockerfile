FROM localhost/plain
RUN step one two \
 three   four \
   five && step six

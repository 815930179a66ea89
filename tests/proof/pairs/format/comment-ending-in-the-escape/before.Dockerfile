FROM localhost/plain
RUN step one \
 # note \
 && step   two

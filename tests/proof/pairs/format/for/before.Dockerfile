FROM localhost/plain
RUN for f in a b \
 "c d" $HOME; do step "$f";step x; done; for i in 1 2; do step $i; done

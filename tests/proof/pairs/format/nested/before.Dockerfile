FROM localhost/plain
RUN for a in 1 2; do if [ $a = 1 ]; then ( step $a; step b ) | cat; else case $a in 2) { step two; };; esac; fi; done && \
step end

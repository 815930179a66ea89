FROM localhost/plain
RUN ( cd /tmp && step one ) && \
( step two;step three ) ; (step four)

FROM localhost/plain
RUN set -ex; \
 step one;\
step two | cat; step three || true; \
  step four

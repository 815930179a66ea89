FROM localhost/plain
RUN set -eux; step one;set +e;step two;  step three; set -e; \
step four ;step five

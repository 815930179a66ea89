FROM localhost/plain
RUN set -ex; \
\
 step one; \
     \
\
step two \
    \
 ; step three

FROM localhost/plain
RUN set -f && step one
RUN step /et*

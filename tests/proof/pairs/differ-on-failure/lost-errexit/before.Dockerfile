FROM localhost/plain
RUN set -e; step one; step two

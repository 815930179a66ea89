FROM localhost/plain
RUN set -f && step one \
    && echo /et* > /a

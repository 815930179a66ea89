FROM localhost/plain
RUN set -f && step one
RUN echo /et* > /a

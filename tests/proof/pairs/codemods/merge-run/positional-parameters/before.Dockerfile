FROM localhost/plain
RUN set -- a b && step "$1"
RUN step "${1-unset}"

FROM localhost/plain
RUN for i in 1 2; do step $i; done
RUN step "${i-unset}"

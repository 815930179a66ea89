FROM localhost/plain
RUN A=1; step one
RUN step two "${A-unset}"

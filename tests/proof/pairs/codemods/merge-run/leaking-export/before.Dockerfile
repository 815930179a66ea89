FROM localhost/plain
RUN export A=1 && step one
RUN step two "${A-unset}"

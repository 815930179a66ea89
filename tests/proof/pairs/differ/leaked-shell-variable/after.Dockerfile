FROM localhost/plain
RUN A=1; step one; \
    echo "${A-unset}" > /a

FROM localhost/plain
RUN A=1; step one
RUN echo "${A-unset}" > /a

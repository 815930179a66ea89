FROM localhost/plain
RUN { A=1; } && echo "${A-unset}" > /a

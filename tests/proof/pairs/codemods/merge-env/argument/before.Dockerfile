FROM localhost/plain
ARG A=1
ENV B=$A
ENV A=2
ENV C=$A
RUN step one "$B" "$C"

FROM localhost/plain
ENV A=0
ENV A=1 B=$A C=2 D=$C
RUN step one "$A" "$B" "$C" "$D"

FROM localhost/plain
ENV A=1
ENV B=$A C=${A:-2}
ENV A=3 D='$B'
ENV E=$E F=${C}
RUN step one "$A" "$B" "$C" "$D" "$E" "$F"

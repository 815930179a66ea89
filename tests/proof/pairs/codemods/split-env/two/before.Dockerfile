FROM localhost/plain
ENV A=1 B="two  words" C='$A'
RUN step one "$A" "$B" "$C"

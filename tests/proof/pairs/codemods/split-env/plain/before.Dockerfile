FROM localhost/plain
ENV A=1 B="two   words" C=three\ words D='x'
RUN step one "$A" "$B" "$C" "$D" && step two

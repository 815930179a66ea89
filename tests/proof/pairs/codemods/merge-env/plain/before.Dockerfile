FROM localhost/plain
ENV A=1
ENV B="two   words" C=three\ words
ENV D='x'
RUN step one "$A" "$B" "$C" "$D" && step two

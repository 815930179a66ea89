FROM localhost/plain
ENV A=1 \
  # why
  B=2
ENV \
  C="x \
  y"
RUN step one "$A" "$B" "$C"
ENV B=3
ENV E=$B

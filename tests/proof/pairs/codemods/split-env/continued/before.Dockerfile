FROM localhost/plain
ENV A=1 \
  # why
  B="x \
  y" \
  C=
RUN step one "$A" "$B" "$C"

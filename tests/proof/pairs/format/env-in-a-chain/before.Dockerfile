FROM localhost/plain
ENV A="one   two" \
    # why
  B=three\ four   C='five'
RUN   step one "$A" $B   "${C:-x   y}"&&step two

FROM localhost/plain
ENV A=1
ENV B='$A'
ENV C=\$A D="\${A}"
RUN step one "$B" "$C" "$D"

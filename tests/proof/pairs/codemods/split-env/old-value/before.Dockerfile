FROM localhost/plain
ENV A=old
ENV B=$A A=new D=$C
RUN step one "$A" "$B" "$D"

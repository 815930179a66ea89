FROM localhost/plain
ARG A=arg
ENV A=old
RUN step one "$A"
ENV B=$A$D
ENV D=$A A=new
RUN step two "$A" "$B" "$D"

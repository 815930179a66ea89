FROM localhost/plain
ENV A=1
ENV B=2
ENV A=3
ENV PATH=/x:$PATH
ENV PATH=/y:$PATH
RUN step one "$A" "$PATH" || step two

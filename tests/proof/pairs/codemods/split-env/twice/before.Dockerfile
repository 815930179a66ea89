FROM localhost/plain
ENV A=1 B=2 A=3
ENV PATH=/x:$PATH HOME2=$HOME
RUN step one "$A"

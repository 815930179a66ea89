FROM localhost/plain
RUN A=1   B="x  y" step one &&   C=3 && \
 export D=4   E="$C" && step two

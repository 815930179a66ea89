FROM localhost/plain
RUN echo $((1<<2))   > /a && echo $((1+ 2)) >/b && (( 1 )) 2>/dev/null || step no

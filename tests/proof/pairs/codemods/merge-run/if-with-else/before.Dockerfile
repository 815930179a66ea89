FROM localhost/plain
RUN if step one; then step two; else step three; fi
RUN for x in a b; do step four $x || break; done
RUN step five || step six

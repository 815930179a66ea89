FROM localhost/plain
RUN step one "a   b" --c d|step two&&if step three;then step four>/x;fi
COPY --chown=1:2 a b /d/
ENV A=1   B=2

FROM localhost/plain
RUN step one
RUN step two
USER 1:2
RUN step three; id > /tmp/id
RUN step four || true

FROM localhost/plain
ENTRYPOINT exec a
HEALTHCHECK CMD true
COPY a.txt /
USER 1000

FROM localhost/plain
USER 1000
RUN touch /tmp/a

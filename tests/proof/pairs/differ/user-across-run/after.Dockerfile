FROM localhost/plain
RUN touch /tmp/a
USER 1000

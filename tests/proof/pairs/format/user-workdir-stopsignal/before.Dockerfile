FROM localhost/plain
WORKDIR   /a b
USER   1000:1000
STOPSIGNAL   SIGINT
RUN step one > /tmp/a

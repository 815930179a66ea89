FROM localhost/plain
user   root
workdir   /a   b
RUN   step one
workdir   c
RUN   step two&&   pwd>/where
stopsignal   SIGINT

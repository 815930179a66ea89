FROM localhost/plain
WORKDIR   C:\\
RUN   step one

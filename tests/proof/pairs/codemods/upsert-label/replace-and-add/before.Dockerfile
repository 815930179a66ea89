FROM localhost/plain
LABEL a=b org.opencontainers.image.title=old c="d e"
RUN step one
LABEL f=g

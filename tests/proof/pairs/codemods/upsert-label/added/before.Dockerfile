FROM localhost/plain
LABEL a=1 b="x   y"
RUN step one

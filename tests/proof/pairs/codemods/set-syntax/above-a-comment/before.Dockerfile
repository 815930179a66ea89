# syntax=docker/dockerfile:1.4
# a comment

FROM localhost/plain
RUN step one && step two

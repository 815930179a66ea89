# syntax=docker/dockerfile:1.4
FROM localhost/plain
RUN step one

#syntax = docker/dockerfile:1
FROM localhost/plain
RUN   step one

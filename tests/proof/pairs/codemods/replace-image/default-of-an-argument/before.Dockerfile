ARG BASE=localhost/plain
FROM $BASE AS a
RUN step one > /a
FROM localhost/plain:latest
COPY --from=a /a /b
ONBUILD COPY --from=localhost/plain /etc/passwd /p

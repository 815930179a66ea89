FROM localhost/plain
COPY --from=localhost/mirror /etc/passwd /a
COPY --from=localhost/plain:latest /etc/group /b
RUN step one

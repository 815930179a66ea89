FROM localhost/plain
ONBUILD COPY --from=localhost/mirror:latest /etc/passwd /a
COPY --from=localhost/mirror:latest /etc/passwd /b
RUN step one

FROM localhost/plain
RUN step one > /a
COPY --from=localhost/mirror:latest /etc/passwd /b

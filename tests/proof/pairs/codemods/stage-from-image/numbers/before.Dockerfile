FROM localhost/plain
RUN step one > /a
FROM localhost/plain
COPY --from=0 /a /a
COPY --from=localhost/mirror:latest /etc/passwd /b
RUN --mount=type=bind,from=localhost/mirror:latest,source=/etc,target=/m cp /m/group /d

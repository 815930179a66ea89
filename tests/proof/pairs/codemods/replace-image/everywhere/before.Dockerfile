ARG VERSION=latest
FROM localhost/plain:${VERSION} AS build
RUN step one > /a
FROM localhost/plain
COPY --from=build /a /b
COPY --from=localhost/plain:latest /etc/passwd /c
RUN --mount=type=bind,from=localhost/plain,source=/etc,target=/m cp /m/group /d

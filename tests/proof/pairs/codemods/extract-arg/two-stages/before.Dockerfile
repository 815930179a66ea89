FROM localhost/plain:latest AS build
RUN step one > /a
FROM localhost/plain:latest
COPY --from=build /a /b

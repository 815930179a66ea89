# the base
ARG OTHER=1
FROM localhost/plain:latest AS a
ARG OTHER
RUN step one "$OTHER" > /a
FROM a
ENV BASE_TAG=3
RUN step two "$BASE_TAG"
FROM localhost/plain:latest
COPY --from=a /a /b

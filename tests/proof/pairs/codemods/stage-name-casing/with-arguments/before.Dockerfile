ARG BASE=localhost/plain
FROM ${BASE} AS BUILD
ARG BASE=x
RUN step one "$BASE" > /a
FROM build
COPY --from=Build --chown=1:2 /a /b
CMD ["one"]

FROM --platform=${TARGETPLATFORM} localhost/plain AS a
RUN step one > /a
FROM --platform=$TARGETPLATFORM localhost/plain
COPY --from=a /a /b

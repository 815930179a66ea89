FROM --platform=$TARGETPLATFORM localhost/plain AS one
ARG TARGETPLATFORM
RUN step one "$TARGETPLATFORM" && step two
FROM one
CMD ["a"]

FROM --platform=$TARGETPLATFORM localhost/plain
RUN step one

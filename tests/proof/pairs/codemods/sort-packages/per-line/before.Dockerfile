FROM localhost/plain
RUN apk add --no-cache \
    zlib \
    # tools
    git \
    curl \
  && step one

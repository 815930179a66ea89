FROM localhost/plain
RUN set -e; apk add --no-cache \
    # base
    zlib bash \
    # tools
    git \
    curl; \
  step one

FROM localhost/plain
RUN apt-get update&&apt-get install -y --no-install-recommends -t stable curl \
     git   $EXTRA "$(step one)" ca-certificates||step two; rm -rf /var/lib/apt/lists/*

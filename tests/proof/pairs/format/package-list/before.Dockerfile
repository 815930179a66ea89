FROM localhost/plain
RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates curl git \
   gnupg=1.2 && rm -rf /var/lib/apt/lists/*

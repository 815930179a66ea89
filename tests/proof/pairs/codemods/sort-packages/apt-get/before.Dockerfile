FROM localhost/plain
RUN apt-get update && apt-get install -y --no-install-recommends git curl ca-certificates

FROM localhost/plain
RUN apt-get update && apt-get install -y --no-install-recommends zlib1g-dev git curl || step one; apk add b a && step two | step three

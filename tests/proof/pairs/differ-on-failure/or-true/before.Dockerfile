FROM localhost/plain
RUN step one || true

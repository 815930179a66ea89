FROM localhost/plain
HEALTHCHECK   --interval=30s   --timeout=5s CMD curl -f x   || exit 1

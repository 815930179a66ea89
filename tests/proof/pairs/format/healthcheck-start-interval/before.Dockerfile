FROM localhost/plain
HEALTHCHECK   --start-interval=5s   CMD a   b

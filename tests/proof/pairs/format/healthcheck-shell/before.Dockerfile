FROM localhost/plain
healthcheck   --interval=5s   --retries=3   cmd   step one   ||   exit 1

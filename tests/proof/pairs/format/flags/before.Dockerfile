FROM localhost/plain
RUN   --mount=type=cache,target=/c    --mount=type=tmpfs,target=/t   step one

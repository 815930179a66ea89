FROM localhost/plain
RUN --mount=type=cache,target=/c step one
RUN --mount=type=cache,target=/c step two

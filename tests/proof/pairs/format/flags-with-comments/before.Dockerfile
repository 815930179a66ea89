FROM localhost/plain
RUN --mount=type=cache,target=/c \
 # why
 --mount=type=tmpfs,target=/t \
 step one

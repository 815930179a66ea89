FROM localhost/plain
run --mount=type=cache,target=/cache --mount=type=tmpfs,target=/scratch-folder --mount=type=bind,source=/etc,from=localhost/mirror,target=/m   step one&&cp /m/passwd /copied;step two

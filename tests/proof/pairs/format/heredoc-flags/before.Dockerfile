FROM localhost/plain
RUN --mount=type=cache,target=/root/.cache/pip --mount=type=bind,source=requirements.txt,target=requirements.txt <<EOF
set -e
if x; then
y
fi
EOF

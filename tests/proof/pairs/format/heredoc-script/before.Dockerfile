FROM localhost/plain
RUN   <<EOF
set -e
step   one
EOF
RUN   step two

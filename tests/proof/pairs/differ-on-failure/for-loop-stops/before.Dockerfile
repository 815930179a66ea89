FROM localhost/plain
RUN for i in a b; do step $i || exit 1; done

FROM localhost/plain
RUN for i in a b; do step $i; done

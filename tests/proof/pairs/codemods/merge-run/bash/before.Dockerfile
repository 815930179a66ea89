FROM localhost/plain
SHELL ["/bin/bash", "-c"]
RUN step {a,b}
RUN [[ a == a ]] && step two

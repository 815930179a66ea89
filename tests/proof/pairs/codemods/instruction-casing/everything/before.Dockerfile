arg A=1
from localhost/plain as one
label a=b
maintainer Me
env A=2
run step one && step two; step three
workdir /w
expose 80/tcp
volume /v
user root
stopsignal SIGINT
healthcheck --interval=5s cmd step four || exit 1
shell ["/bin/bash", "-c"]
entrypoint step   five
cmd step   six

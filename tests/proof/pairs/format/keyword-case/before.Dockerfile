from localhost/plain as Base
env A=1
run step  one
label a=b
expose 80
user 1000
workdir /w
volume /v
stopsignal SIGINT
arg X=1
entrypoint ["a"]
cmd ["b"]
shell ["/bin/bash","-c"]
maintainer me
healthcheck cmd true

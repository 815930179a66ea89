from localhost/plain as a
run step one > /a
from localhost/plain
copy --from=a /a /b
workdir /c
env A=b
shell ["/bin/bash", "-c"]
healthcheck --interval=5s cmd step
onbuild run step two
entrypoint ["step"]
cmd ["three"]

FROM localhost/plain
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
RUN step one < <(step two)&& step three &>/tmp/log && step four   <<<"here   string" | step five

FROM localhost/plain
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
RUN case one in o*) step one;;& *e) step two;& zzz) step three;; esac&& step four

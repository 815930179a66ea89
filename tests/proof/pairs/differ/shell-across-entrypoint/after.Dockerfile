FROM localhost/plain
ENTRYPOINT echo hi
SHELL ["/bin/bash", "-o", "pipefail", "-c"]

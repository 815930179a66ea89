FROM localhost/plain
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
ENTRYPOINT echo hi

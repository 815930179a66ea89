FROM localhost/plain
SHELL ["/bin/bash", "-c"]
RUN step one | cat
SHELL ["/bin/bash", "-o", "pipefail", "-c"]

FROM localhost/plain
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
RUN step one | cat
RUN step two | cat || step three

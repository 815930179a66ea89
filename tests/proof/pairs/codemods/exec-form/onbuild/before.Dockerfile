FROM localhost/plain
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
ONBUILD CMD step   one
CMD step   two

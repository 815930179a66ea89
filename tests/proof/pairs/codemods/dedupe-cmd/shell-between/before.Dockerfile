FROM localhost/plain
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
CMD step   one
SHELL ["/bin/sh", "-c"]
CMD step   two

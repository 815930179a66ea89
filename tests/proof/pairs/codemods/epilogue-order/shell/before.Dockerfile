FROM localhost/plain
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
CMD step   one
RUN step two
SHELL ["/bin/sh", "-c"]
RUN step three

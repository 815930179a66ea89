FROM localhost/plain
HEALTHCHECK CMD echo hi
SHELL ["/bin/bash", "-c"]

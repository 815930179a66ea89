FROM localhost/plain
SHELL ["/bin/bash", "-c"]
HEALTHCHECK CMD echo hi

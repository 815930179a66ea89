FROM localhost/plain
SHELL ["/bin/bash", "-c"]
HEALTHCHECK CMD step one

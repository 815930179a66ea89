FROM localhost/plain
SHELL ["/bin/bash", "-c"]
RUN step one | cat

FROM localhost/plain
CMD echo hi
SHELL ["/bin/bash", "-c"]

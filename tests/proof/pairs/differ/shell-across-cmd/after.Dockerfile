FROM localhost/plain
SHELL ["/bin/bash", "-c"]
CMD echo hi

FROM localhost/plain
ARG V=1
LABEL version=$V

FROM localhost/plain
ARG V=1.2
LABEL version=$V other="${W:-x}" third=$version

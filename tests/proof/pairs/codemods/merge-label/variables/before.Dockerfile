FROM localhost/plain
ARG V=1.2
ENV W=3
LABEL version=$V
LABEL other="${W:-x}" third=$version

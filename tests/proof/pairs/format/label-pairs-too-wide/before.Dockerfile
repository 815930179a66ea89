FROM localhost/plain
LABEL  org.opencontainers.image.title="x" org.opencontainers.image.description="A  long description" org.opencontainers.image.source=https://github.com/o/r

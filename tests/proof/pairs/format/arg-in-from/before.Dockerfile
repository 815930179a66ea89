arg   VERSION=latest
from localhost/plain:${VERSION}   as x
arg   VERSION
arg A=1   B="2   3"
RUN   step one   "$VERSION" "$A"   "$B"

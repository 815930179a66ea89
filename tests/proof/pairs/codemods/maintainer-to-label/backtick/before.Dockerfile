FROM localhost/plain
MAINTAINER a`b

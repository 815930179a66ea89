FROM localhost/plain
MAINTAINER costs $PATH

FROM localhost/plain
MAINTAINER "A B" 'c' "

FROM localhost/plain
RUN mkdir -p /x/y&&cd /x&&export A="b   c";umask 027;touch f&&step one \
  ;(cd y&&step two;umask 077);step three

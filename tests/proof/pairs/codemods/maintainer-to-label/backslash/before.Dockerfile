FROM localhost/plain
MAINTAINER a\b \\ c\
  d

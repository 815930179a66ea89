FROM localhost/plain
ENV X=1
MAINTAINER costs $X and \$Y ${PATH}

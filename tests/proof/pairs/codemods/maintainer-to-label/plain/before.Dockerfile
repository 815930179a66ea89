FROM localhost/plain
MAINTAINER A B <a@b>

FROM localhost/plain
MAINTAINER One
MAINTAINER Two <two@example.org>

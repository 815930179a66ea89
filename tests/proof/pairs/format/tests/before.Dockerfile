FROM localhost/plain
RUN [ -f /etc/passwd ]   && test -d /etc &&   [ "a" = "a" -a \
 b = b ] && step yes

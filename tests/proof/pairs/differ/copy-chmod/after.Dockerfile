FROM localhost/plain
COPY a.sh /a.sh

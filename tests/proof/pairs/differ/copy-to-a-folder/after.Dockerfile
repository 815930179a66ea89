FROM localhost/plain
COPY a.sh /dir

FROM localhost/plain
COPY   --chown=1:2   --chmod=640 a.txt    /dst/

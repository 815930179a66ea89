FROM localhost/plain
COPY --chown=1:2 a.sh /a.sh

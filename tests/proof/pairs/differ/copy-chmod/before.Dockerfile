FROM localhost/plain
COPY a.sh /a.sh
RUN chmod 755 /a.sh

FROM localhost/plain
COPY a.sh b.sh /dst/
RUN chmod 0700 /dst/a.sh /dst/b.sh && step one; step two
COPY a.sh /x.sh
RUN chmod +x /x.sh && step three

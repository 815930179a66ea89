FROM localhost/plain
COPY a.sh /usr/local/bin/a.sh
RUN chmod 755 /usr/local/bin/a.sh
RUN step one && ls -l /usr/local/bin/a.sh > /listing

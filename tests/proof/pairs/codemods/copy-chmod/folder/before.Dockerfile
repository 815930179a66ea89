FROM localhost/plain
COPY tool /usr/local/bin/
RUN chmod 755 /usr/local/bin/tool
RUN ls -l /usr/local/bin

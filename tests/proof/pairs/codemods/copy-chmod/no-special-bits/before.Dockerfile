FROM localhost/plain
COPY tool /opt/
RUN chmod 4755 /opt/tool

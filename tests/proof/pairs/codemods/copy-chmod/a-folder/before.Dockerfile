FROM localhost/plain
COPY d /opt/
RUN chmod 700 /opt

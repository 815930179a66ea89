FROM localhost/plain
WORKDIR /srv/app
COPY tool .
RUN chmod 700 /srv/app/tool
COPY tool ./bin/
RUN chmod 511 bin/tool

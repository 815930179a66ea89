FROM localhost/plain
WORKDIR /tool
COPY tool /tool
RUN chmod 700 /tool

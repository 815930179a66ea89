FROM localhost/plain
COPY data /data/

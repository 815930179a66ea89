FROM localhost/plain
COPY data.tar /data/

FROM localhost/plain
ADD data.tar /data/

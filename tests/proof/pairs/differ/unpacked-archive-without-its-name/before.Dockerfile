FROM localhost/plain
ADD data /data/

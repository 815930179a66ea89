FROM localhost/plain
EXPOSE 80/tcp

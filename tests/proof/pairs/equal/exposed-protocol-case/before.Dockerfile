FROM localhost/plain
EXPOSE 80/TCP

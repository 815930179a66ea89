FROM localhost/plain
EXPOSE 80

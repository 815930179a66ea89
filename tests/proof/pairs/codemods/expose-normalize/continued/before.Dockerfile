FROM localhost/plain
EXPOSE 80/TCP \
    # why
    80 \
    443/TCP

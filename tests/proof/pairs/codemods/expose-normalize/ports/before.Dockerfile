FROM localhost/plain
EXPOSE 80/TCP 53/Udp 80 \
  8000-8002/Sctp \
  # again
  443 443/tcp
EXPOSE 80

FROM localhost/plain
EXPOSE   80 \
 # tls
  443/tcp    53/udp

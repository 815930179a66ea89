FROM localhost/plain
EXPOSE 80/TCP 443/Udp 80
EXPOSE 80/tcp 53/UDP
RUN step one

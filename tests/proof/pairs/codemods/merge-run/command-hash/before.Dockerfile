FROM localhost/plain
COPY --chmod=755 t /usr/local/bin/t
RUN t && mv /usr/local/bin/t /usr/local/sbin/t
RUN t > /a

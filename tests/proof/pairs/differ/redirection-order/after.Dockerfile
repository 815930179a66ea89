FROM localhost/plain
RUN ls /none 2>&1 > /a || true

FROM localhost/plain
RUN ls /none > /a 2>&1 || true

FROM localhost/plain
RUN step a > /a 2>&1; sleep 0.2

FROM localhost/plain
RUN step a &> /a; sleep 0.2

FROM localhost/plain
RUN   --network=none   step one &&   step two

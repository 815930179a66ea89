FROM localhost/plain
COPY   --link   --from=a   x    y

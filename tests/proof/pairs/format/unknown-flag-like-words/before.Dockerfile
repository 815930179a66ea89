FROM localhost/plain
RUN step --x   -- --y
ENTRYPOINT ["step","--x"]

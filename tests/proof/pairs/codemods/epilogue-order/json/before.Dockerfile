FROM localhost/plain
CMD ["step", "one"]
# stop gently
STOPSIGNAL SIGINT
WORKDIR /app
RUN step two

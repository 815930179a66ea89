FROM localhost/plain
RUN step two "$(step one)"

FROM localhost/plain
RUN ( cd /tmp && step one ) \
    && step two && touch here

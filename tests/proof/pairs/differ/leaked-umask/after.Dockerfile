FROM localhost/plain
RUN umask 077 && touch /a \
    && touch /b

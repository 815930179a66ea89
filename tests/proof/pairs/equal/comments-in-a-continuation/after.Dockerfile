FROM localhost/plain
RUN touch /a \
    # why
    && touch /b

FROM localhost/plain
RUN cd /tmp && touch a

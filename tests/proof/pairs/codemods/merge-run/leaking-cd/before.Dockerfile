FROM localhost/plain
RUN cd /tmp && step one
RUN step two && touch here

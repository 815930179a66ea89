FROM localhost/plain
RUN false && touch /a; touch /b || true

FROM localhost/plain
RUN if step one; then step two; fi

FROM localhost/plain
RUN step one && \
    step two \
        three && if step a; then step b; fi

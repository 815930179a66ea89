FROM localhost/plain
RUN step one && \
    step two
RUN step three \
    && step four

FROM localhost/plain
RUN step one && \

    step two && \

    # why

    step three; step four

FROM localhost/plain
RUN step one > /a \
    && step two > /b

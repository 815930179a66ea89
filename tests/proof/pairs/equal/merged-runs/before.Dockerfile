FROM localhost/plain
RUN step one > /a
RUN step two > /b

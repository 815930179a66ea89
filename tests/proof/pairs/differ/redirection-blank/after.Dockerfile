FROM localhost/plain
RUN echo 2> /a

FROM localhost/plain
RUN echo a\
b > /a

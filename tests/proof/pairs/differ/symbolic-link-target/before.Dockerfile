FROM localhost/plain
RUN ln -s b /a

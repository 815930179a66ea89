FROM localhost/plain
RUN touch /a && chmod 4755 /a

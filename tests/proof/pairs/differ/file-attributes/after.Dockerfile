FROM localhost/plain
RUN touch /a && chmod 755 /a

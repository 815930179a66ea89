FROM localhost/plain
RUN touch /a # why
RUN touch /b

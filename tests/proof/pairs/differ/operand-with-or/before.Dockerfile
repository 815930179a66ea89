FROM localhost/plain
RUN touch /a
RUN false || touch /b

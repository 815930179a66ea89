FROM localhost/plain
RUN echo "$V" > /a
ARG V=1

FROM localhost/plain
ARG V=1
RUN echo "$V" > /a

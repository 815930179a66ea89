FROM localhost/plain
ARG V=1
RUN echo "v$V" > /a

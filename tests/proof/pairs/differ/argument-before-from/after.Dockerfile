FROM localhost/plain
ARG V=1
FROM localhost/plain
RUN echo "v$V" > /a

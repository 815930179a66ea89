FROM localhost/plain
WORKDIR /tmp
RUN touch a

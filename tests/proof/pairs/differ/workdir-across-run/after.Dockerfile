FROM localhost/plain
RUN touch a
WORKDIR /w

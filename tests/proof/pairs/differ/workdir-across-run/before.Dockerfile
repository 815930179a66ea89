FROM localhost/plain
WORKDIR /w
RUN touch a

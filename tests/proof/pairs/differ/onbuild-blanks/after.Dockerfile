FROM localhost/plain
ONBUILD RUN echo a && echo b

FROM localhost/plain
RUN set -C; echo a >|/a; echo b >| /a

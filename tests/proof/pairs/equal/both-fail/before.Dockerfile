FROM localhost/plain
RUN step one; exit 3

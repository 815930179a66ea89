#escape=\
# a comment
FROM localhost/plain
RUN   step one

FROM localhost/plain
RUN step one \

# comment
RUN step two

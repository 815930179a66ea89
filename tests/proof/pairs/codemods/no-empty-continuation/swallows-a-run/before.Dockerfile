FROM localhost/plain
RUN step one \

RUN step two

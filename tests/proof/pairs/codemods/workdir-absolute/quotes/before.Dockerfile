FROM localhost/plain
WORKDIR /srv
WORKDIR "a b"
RUN step one
WORKDIR 'c'
RUN step two

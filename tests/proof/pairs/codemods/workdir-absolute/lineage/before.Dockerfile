FROM localhost/plain AS a
WORKDIR /srv/
FROM a
WORKDIR app/./x
RUN step one
COPY a b

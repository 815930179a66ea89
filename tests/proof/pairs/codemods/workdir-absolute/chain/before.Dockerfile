FROM localhost/plain AS base
WORKDIR /srv
FROM base
WORKDIR app
RUN step one > x
WORKDIR ../lib/./
RUN step two > y
WORKDIR my dir

FROM localhost/plain
WORKDIR /srv
WORKDIR app
RUN step one && pwd > /where
WORKDIR ../other
RUN step two; pwd > /where2

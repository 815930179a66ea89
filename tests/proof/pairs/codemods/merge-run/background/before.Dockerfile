FROM localhost/plain
RUN sleep 0 & step one
RUN step two

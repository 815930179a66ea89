# check=skip=JSONArgsRecommended
FROM localhost/plain
RUN step one || step two
CMD step   four

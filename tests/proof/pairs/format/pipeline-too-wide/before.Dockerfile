FROM localhost/plain
RUN step aaaaaaaaaaaaaaaaaaaaaaaaaaaa | step bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb | step ccccccccccccccccc && step two

FROM localhost/plain
RUN step aaaaaaaaaaaaaaaaaaaaaaaaa && step bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb && step cccccccccccccccccccccccc || step ddddd

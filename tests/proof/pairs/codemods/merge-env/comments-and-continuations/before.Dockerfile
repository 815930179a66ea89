FROM localhost/plain
# one
ENV A=1 \
    # two
    B=2
ENV C=3

ENV D=4
ENV E="5 \
6"

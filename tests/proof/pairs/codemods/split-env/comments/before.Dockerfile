FROM localhost/plain
# one
ENV A=1 \
    # two
    B=2 \
    C="3 \
4"
RUN step one "$C"

FROM localhost/plain
RUN step one \

    && step two \
    # why

    three

ENV A=b \

  C=d
CMD ["step", \

  "one"]

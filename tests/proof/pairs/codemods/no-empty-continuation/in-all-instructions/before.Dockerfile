FROM localhost/plain
ENV A=1 \

    B="x \

  y"
LABEL a=b \

    c=d
EXPOSE 80 \

    443
RUN step one "$B"
CMD step \

    two   three

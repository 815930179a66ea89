FROM localhost/plain
RUN   step one&&step two
# prettier-ignore-start
RUN   step   three&&step four
ENV   a=b   c=d
# prettier-ignore-end
RUN   step five&&   step six

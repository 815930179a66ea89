FROM localhost/plain
# prettier-ignore
RUN step   one  &&step two
RUN step   three
# prettier-ignore-start
ENV   A=1
RUN  step four
# prettier-ignore-end
RUN   step five

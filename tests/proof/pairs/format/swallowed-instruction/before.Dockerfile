FROM localhost/plain
RUN step a && step x \

# note
RUN b
RUN step   c

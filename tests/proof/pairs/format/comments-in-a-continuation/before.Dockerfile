FROM localhost/plain
RUN step one \
# a
   # b
 && step two \
    # c
 three \
#d
   four

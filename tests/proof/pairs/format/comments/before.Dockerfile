# a
#b
   # c
FROM localhost/plain
#
# d   
RUN   step one
  # e

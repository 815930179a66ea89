FROM localhost/plain
CMD ["a", \
# one
   "b",\
  # two
"c"]

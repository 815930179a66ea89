FROM localhost/plain
   # check=skip=JSONArgsRecommended
RUN   step one&&step two

   #  a comment above
# another


cmd step   three

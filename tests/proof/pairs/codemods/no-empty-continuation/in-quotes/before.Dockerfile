FROM localhost/plain
RUN step one "a \

   b" && step two \
  
   || step three
ENV A one \

  two

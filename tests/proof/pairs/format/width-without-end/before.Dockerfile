FROM localhost/plain
RUN step one \
  &&step two|step three \
  ;   step four

FROM localhost/plain
onbuild   run   step one&&step two \
  # why
   ||   step three
ONBUILD   copy   a   b
onbuild cmd   step   four

FROM localhost/plain
LABEL a=1
LABEL "b c"="two  words" d='$x'

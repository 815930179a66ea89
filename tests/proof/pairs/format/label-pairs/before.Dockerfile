FROM localhost/plain
LABEL  a="x" b="A  long \
description" \

 c=https://x/y
LABEL "d e"=f   g='h'

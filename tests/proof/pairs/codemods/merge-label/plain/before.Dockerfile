FROM localhost/plain
LABEL a=1
LABEL b="two   words" c=three\ words
LABEL "d e"='x' a=4
RUN step one

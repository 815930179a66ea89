FROM localhost/plain
LABEL a=1 b="two   words" c=three\ words "d e"='x'
RUN step one

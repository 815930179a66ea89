FROM localhost/plain
RUN apk add --no-cache --virtual .deps gcc \
  musl-dev --repository http://x/y make && \
 apt-get install -t stable a b -o X=y && pip install a==1 "b>2" -r r.txt && \
 npm install -g x y@1

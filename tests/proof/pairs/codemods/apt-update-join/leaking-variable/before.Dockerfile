FROM localhost/plain
RUN X=1; cd /tmp && apt-get update
RUN apt-get install -y curl $X && pwd > /where

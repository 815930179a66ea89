FROM localhost/plain
RUN step one; apt-get update
RUN apt-get install -y curl; step two; apt-get install -y git && step three

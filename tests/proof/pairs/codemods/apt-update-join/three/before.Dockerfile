FROM localhost/plain
RUN apt-get update
RUN apt-get install -y curl && apt-get update
RUN apt-get install -y git

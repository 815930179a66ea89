FROM localhost/plain
RUN apt-get update

# tools
RUN apt-get install -y \
    curl \
    git && rm -rf /var/lib/apt/lists/*
RUN step one

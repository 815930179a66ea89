FROM localhost/plain
ADD . /src

FROM localhost/plain
COPY ["a b", "/dst/"]

FROM localhost/plain
COPY ["a b","c",  "/dst/"]

FROM localhost/plain
COPY   --parents   --exclude=*.md   a   b   /c

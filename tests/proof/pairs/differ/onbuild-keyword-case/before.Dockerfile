FROM localhost/plain
ONBUILD run echo a

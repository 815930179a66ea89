FROM localhost/plain
LABEL a=1 b=2 a=3

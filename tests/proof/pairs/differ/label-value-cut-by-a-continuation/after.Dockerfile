FROM localhost/plain
LABEL a="one \
two"

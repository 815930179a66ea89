FROM localhost/plain
LABEL A one two
LABEL B "x   y"

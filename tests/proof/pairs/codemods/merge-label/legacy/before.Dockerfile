FROM localhost/plain
LABEL a one   two
LABEL b=2
LABEL c=3

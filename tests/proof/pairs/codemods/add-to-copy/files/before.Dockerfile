FROM localhost/plain
ADD a.py b.txt /dst/
ADD ["c d", "/e"]

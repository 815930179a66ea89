FROM localhost/plain
ENV A say "hi" there
ENV B a"x  y"b'  z'

FROM localhost/plain
ONBUILD ENV A one two
ENV B one two

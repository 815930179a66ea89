FROM localhost/plain
ru\
n step one || step two
en\
v A=1
coPY a /b

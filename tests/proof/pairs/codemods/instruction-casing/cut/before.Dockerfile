FROM localhost/plain
r\
u\
# run it
n step one
healthcheck no\
ne

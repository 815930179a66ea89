FROM localhost/plain
healthcheck none
run step one

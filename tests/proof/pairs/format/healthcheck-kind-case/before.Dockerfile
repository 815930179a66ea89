FROM localhost/plain
healthcheck   none

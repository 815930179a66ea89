FROM localhost/plain
HEALTHCHECK CMD curl x   || exit 1

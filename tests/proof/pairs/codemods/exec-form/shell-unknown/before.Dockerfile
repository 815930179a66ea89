FROM localhost/plain
CMD step one

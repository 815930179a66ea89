FROM localhost/plain
CMD echo a

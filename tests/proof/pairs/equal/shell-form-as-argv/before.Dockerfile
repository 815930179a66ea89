FROM localhost/plain
CMD echo hi

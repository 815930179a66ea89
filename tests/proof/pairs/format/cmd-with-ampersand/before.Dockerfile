FROM localhost/plain
CMD   a & b

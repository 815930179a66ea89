FROM localhost/plain
CMD ["a",]

FROM localhost/plain
CMD ["one"]

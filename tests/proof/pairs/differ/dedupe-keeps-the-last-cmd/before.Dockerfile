FROM localhost/plain
CMD ["one"]
CMD ["two"]

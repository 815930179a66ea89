FROM localhost/plain
ENTRYPOINT   ["a","b",]
CMD   ['a']

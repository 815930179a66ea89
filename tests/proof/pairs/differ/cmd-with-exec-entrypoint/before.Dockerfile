FROM localhost/plain
ENTRYPOINT ["echo"]
CMD echo hi

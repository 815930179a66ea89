FROM localhost/plain AS a
CMD ["base"]
FROM a
CMD ["one"]
ENTRYPOINT ["two"]
CMD ["three"]

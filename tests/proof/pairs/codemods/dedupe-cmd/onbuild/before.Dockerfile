FROM localhost/plain AS a
ONBUILD CMD ["trigger"]
CMD ["zero"]
CMD ["one"]
FROM a
HEALTHCHECK NONE
HEALTHCHECK CMD step one

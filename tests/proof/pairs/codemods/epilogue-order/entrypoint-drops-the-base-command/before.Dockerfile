FROM localhost/plain AS a
CMD ["base"]
FROM a
ENTRYPOINT ["two"]
RUN step two
CMD ["three"]
LABEL a=b

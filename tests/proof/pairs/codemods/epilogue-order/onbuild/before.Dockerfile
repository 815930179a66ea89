FROM localhost/plain
CMD ["one"]
ONBUILD RUN step one
ENTRYPOINT ["two"]
LABEL a=b

FROM localhost/plain
CMD ["one"]
ENTRYPOINT ["two"]
ENTRYPOINT ["three"]
RUN step one

FROM localhost/plain
CMD ["one"]
RUN step one && step two
CMD ["two", "three"]

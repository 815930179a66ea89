FROM localhost/plain
ENTRYPOINT ["one"]
CMD step   one
HEALTHCHECK CMD step one
# why
ENTRYPOINT step   two
RUN step three
HEALTHCHECK --interval=5s CMD ["step", "two"]
CMD ["a", "b"]

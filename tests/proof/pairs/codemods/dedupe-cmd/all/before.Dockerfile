FROM localhost/plain
CMD step one
RUN step one
ENTRYPOINT ["step"]
HEALTHCHECK CMD step
CMD ["two"]
ENTRYPOINT step && \
  # why
  step two
CMD ["three"]
HEALTHCHECK NONE

FROM localhost/plain AS a
CMD ["one"]
CMD ["two"]
RUN step one > /a
FROM a
CMD ["three"]
ENTRYPOINT ["x"]
ENTRYPOINT ["y"]
COPY --from=a /a /b

FROM localhost/plain AS a
CMD ["one"]
RUN step one > /a
FROM a
ENTRYPOINT ["two"]
COPY --from=a /a /b
RUN step two

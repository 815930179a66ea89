FROM localhost/plain \
    # why
    as \
    One
RUN step one > /a
FROM localhost/plain aS two
COPY --from=One /a /b

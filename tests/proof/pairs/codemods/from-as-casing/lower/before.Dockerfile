FROM localhost/plain as a
RUN step one > /a
FROM localhost/plain As b
COPY --from=a /a /b

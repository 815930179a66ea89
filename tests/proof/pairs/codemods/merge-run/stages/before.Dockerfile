FROM localhost/plain AS a
RUN step one > /a
RUN step two > /b
FROM localhost/plain
COPY --from=a /a /b /
RUN step three
RUN step four

FROM localhost/plain
RUN echo new > /a
FROM localhost/plain
RUN echo zero > /a
FROM localhost/plain
RUN echo one > /a
FROM localhost/plain
COPY --from=0 /a /b

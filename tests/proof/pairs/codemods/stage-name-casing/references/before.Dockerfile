FROM localhost/plain AS Build
RUN step one > /a
FROM build AS Next
RUN step two > /c
FROM localhost/plain
COPY --from=BUILD /a /b
COPY --from=next /c /c
RUN --mount=type=bind,from=Build,source=/,target=/m cp /m/a /d

FROM scratch AS base
COPY file /file
FROM base
CMD step $one
ENTRYPOINT step; step two

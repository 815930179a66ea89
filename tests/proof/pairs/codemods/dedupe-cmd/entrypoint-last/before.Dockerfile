FROM localhost/plain AS base
CMD ["base"]
FROM base
CMD ["one"]
CMD ["two"]
ENTRYPOINT ["step"]
FROM base
ENTRYPOINT ["step"]
ENTRYPOINT ["step", "two"]

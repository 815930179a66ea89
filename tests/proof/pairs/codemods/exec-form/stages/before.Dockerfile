FROM localhost/plain AS a
SHELL ["/bin/sh", "-ec"]
CMD step   one
FROM a
RUN step one
ENTRYPOINT step   two

FROM localhost/plain
HEALTHCHECK --retries=3   CMD [ "curl","-f" ]

FROM localhost/plain
COPY --chown=7:8 ["a b", "/opt/x/"]
RUN ["chmod", "0640", "/opt/x/a b"]

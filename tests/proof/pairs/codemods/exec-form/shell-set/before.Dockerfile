FROM localhost/plain
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
RUN step one
ENTRYPOINT exec "$APP" --name='a "b"'
CMD step \\ | tee log

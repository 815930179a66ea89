FROM localhost/plain
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
ENTRYPOINT exec step   one "$HOME" && step 'two   three'
CMD step   four | step five

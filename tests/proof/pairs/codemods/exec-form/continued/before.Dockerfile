FROM localhost/plain
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
CMD step one   && \
    # why
    step   two \
  || step three

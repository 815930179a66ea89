FROM localhost/plain AS base
SHELL ["/bin/bash", "-c"]
FROM base
RUN step one
CMD step one && \
    # why
    step "two	2" \

    || step three

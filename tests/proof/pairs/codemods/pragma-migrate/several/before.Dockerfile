FROM localhost/plain
# hadolint ignore=DL3059
RUN step one && step two
# hadolint ignore=DL3025
ENTRYPOINT step   three
# hadolint ignore=DL3025
CMD step   four

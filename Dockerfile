# syntax=docker/dockerfile:1

# The command line, for engines that run a container in each repository:
#   docker run --rm --user "$(id -u):$(id -g)" --volume "$PWD:/work" dockwright apply safe .
ARG NODE_VERSION=22
FROM node:${NODE_VERSION}-bookworm-slim

ARG DOCKWRIGHT_VERSION=latest
# Prettier and the plugin are what --format needs.
RUN <<EOF
    set -eu
    npm install --global --ignore-scripts \
        "dockwright@${DOCKWRIGHT_VERSION}" \
        prettier@3 \
        "prettier-plugin-dockerfile@${DOCKWRIGHT_VERSION}"
    npm cache clean --force
EOF

# A mounted repository often belongs to somebody else.
USER node
WORKDIR /work
ENTRYPOINT ["dockwright"]
CMD ["--help"]

# The command line, for engines that run a container in each repository:
#   docker build --tag dockwright - < Dockerfile
#   docker run --rm --user "$(id -u):$(id -g)" --volume "$PWD:/work" dockwright apply safe .
# A configuration in the working directory is code, and is run. In the repositories of others say
#   … --workdir / dockwright apply safe work
ARG NODE_VERSION=22
FROM node:${NODE_VERSION}-bookworm-slim

ARG DOCKWRIGHT_VERSION=latest
ARG NPM_CONFIG_REGISTRY=https://registry.npmjs.org/
# Prettier and the plugin are what --format needs.
RUN npm install --global --ignore-scripts \
        "dockwright@${DOCKWRIGHT_VERSION}" \
        prettier@3 \
        "prettier-plugin-dockerfile@${DOCKWRIGHT_VERSION}" \
    && npm cache clean --force

# A mounted repository often belongs to somebody else.
USER node
WORKDIR /work
ENTRYPOINT ["dockwright"]
CMD ["--help"]

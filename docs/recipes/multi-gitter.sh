#!/bin/sh
# multi-gitter run ./multi-gitter.sh --org example --branch dockwright --commit-message "Rewrite Dockerfiles with dockwright"
set -eu
npx --yes dockwright apply safe . --quiet

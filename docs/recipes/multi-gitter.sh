#!/bin/sh
# multi-gitter run "$PWD/multi-gitter.sh" --org example --branch dockwright --commit-message "Rewrite Dockerfiles with dockwright"
# Not from within the repository: it could bring a program or a registry for npx, or a configuration that is code.
set -eu
repository=$PWD
cd /
npx --yes dockwright apply safe "$repository" --quiet --no-error-on-unmatched-pattern

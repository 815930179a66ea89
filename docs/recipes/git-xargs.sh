#!/bin/sh
# git-xargs --repos repos.txt --branch-name dockwright --commit-message "Rewrite Dockerfiles with dockwright" "$PWD/git-xargs.sh"
set -eu
npx --yes dockwright apply safe . --quiet

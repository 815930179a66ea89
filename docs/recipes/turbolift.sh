#!/bin/sh
# In a turbolift campaign: turbolift foreach ./turbolift.sh && turbolift commit --message "Rewrite Dockerfiles with dockwright"
set -eu
npx --yes dockwright apply safe . --quiet

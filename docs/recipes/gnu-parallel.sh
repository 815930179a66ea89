#!/bin/sh
# Four shards over the hosts in hosts.txt (`user@host`, one a line), each of which sees the same files below $1.
# A shard that fails is in failed.txt: run this again with `parallel --retry-failed`.
set -eu
root=${1:?the folder with the repositories}
parallel --sshloginfile hosts.txt --joblog jobs.log \
    "npx --yes dockwright apply safe '$root' --shard {}/4 --report ndjson" ::: 1 2 3 4 > report.ndjson
npx --yes dockwright report merge report.ndjson

#!/bin/sh
# gnu-parallel.sh ROOT REPORTS: four shards over the hosts in hosts.txt (`user@host`, one a line), each of which sees the
# same files below ROOT and can write below REPORTS. After a failure, run it again: only shards that failed or were killed
# run again. What a killed shard had done is in its report.
set -eu
root=${1:?the folder with the repositories}
reports=${2:?a folder for the reports}
mkdir -p "$reports"
status=0
parallel --sshloginfile hosts.txt --joblog "$reports/jobs.log" --resume-failed \
    "npx --yes dockwright apply safe {2} --quiet --shard {1}/4 --report ndjson={3}-{1}-\$(date +%s).ndjson" \
    ::: 1 2 3 4 ::: "$root" ::: "$reports/shard" || status=$?
npx --yes dockwright report merge "$reports"/shard-*.ndjson
exit "$status"

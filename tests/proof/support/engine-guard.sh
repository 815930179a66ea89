#!/bin/sh
# Ends a Docker engine whose owner is gone. The owner holds the other end of this script's standard input: it closes it, or is killed,
# which leaves it no time to tidy up. An engine that is ended in the middle of a build leaves the build's processes behind, so
# they go first. $1 is the engine's own temporary folder, by which its processes are known. Fails when something is left.
folder=$1
cat >/dev/null

# What runs inside a build has its root on the engine's layers.
in_builds() {
    grep -sl "^[0-9]* [0-9]* [0-9:]* [^ ]* / .*$folder/data/" /proc/[0-9]*/mountinfo | cut -d / -f 3
}
# The engine itself, what it starts, and its clients; nobody else who happens to name the folder.
programs() {
    for file in $(grep -slF -- "$folder/" /proc/[0-9]*/cmdline); do
        case $(readlink "${file%/cmdline}/exe") in
        */dockerd | */containerd | */containerd-shim* | */runc | */docker) echo "$file" | cut -d / -f 3 ;;
        esac
    done
}
wait_for_end() {
    rounds=$1
    while [ "$rounds" -gt 0 ] && [ -n "$(programs)$(in_builds)" ]; do
        sleep 0.1
        rounds=$((rounds - 1))
    done
}

signal() {
    signal=$1
    shift
    for process in "$@"; do kill "-$signal" "$process" 2>/dev/null; done
}

signal KILL $(in_builds)
signal TERM $(programs)
wait_for_end 100
signal KILL $(programs) $(in_builds)
wait_for_end 50

# An engine that was killed leaves its layers mounted.
cut -d ' ' -f 2 /proc/self/mounts | grep -F -- "$folder/" | sort -r | while read -r place; do umount -l "$place"; done
rm -rf -- "$folder"
left="$(programs)$(in_builds)"
if [ -n "$left" ]; then echo "processes of the engine are left: $left" >&2; fi
[ -z "$left" ] && [ ! -e "$folder" ]

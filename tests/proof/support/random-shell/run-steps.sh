#!/bin/dash
# Runs the programs in the files $2/1, $2/2, … one after the other, each in a shell of its own ($3 and the words after it), as the RUNs of a
# Dockerfile; stops at the first that fails. All of this is done once for each of the numbers in $1, with that step failing (0: none).
# Prints the exit status, what was reached, and the files that were written.
faults=$1
programs=$2
shift 2
for fault in $faults; do
    rm -rf "$WORK" "$TRACE"
    mkdir -p "$WORK/d1"
    : >"$TRACE"
    : >"$TRACE.out"
    status=0
    index=1
    while [ "$status" = 0 ] && [ -e "$programs/$index" ]; do
        (cd "$WORK" && FAULT=$fault exec timeout -s KILL 10 "$@" "$(cat "$programs/$index")") </dev/null >>"$TRACE.out" 2>/dev/null
        status=$?
        index=$((index + 1))
    done
    echo "== step $fault fails: status $status"
    cat "$TRACE" "$TRACE.out"
    for file in "$WORK"/f? "$WORK"/d1/f?; do
        if [ -e "$file" ]; then echo "-- ${file#"$WORK"} $(stat -c %a "$file")" && cat "$file"; fi
    done
done

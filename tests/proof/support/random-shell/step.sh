#!/bin/dash
# A command of a random program: says that it was reached, and with what, in the file $TRACE; fails if $FAULT is its number.
# What is piped in is read to its end first, so the steps of a pipeline have an order.
input=none
if [ -p /dev/stdin ]; then input=$(cat); fi
printf '%s|' "$@" "${PWD#"$WORK"}" "$(umask)" "$input" "${X-}" "${Y-}" "${Z-}" >>"$TRACE"
echo >>"$TRACE"
echo "out $1"
[ "$1" != "$FAULT" ]

#!/bin/dash
# Stands for a command that the hermetic base has not. Appends to /trace what a program can see of its caller: name,
# arguments, folder, umask, hash of what was piped in, exported variables. Then it succeeds, does the real thing where BusyBox has
# it, or, when FTP_PROXY (BuildKit hands it over undeclared) holds this very call, fails with 77.
# FS (\037) stands between arguments, RS (\036) before the surroundings, GS (\035) at the end.
recorder_fault=${FTP_PROXY-}
unset FTP_PROXY ftp_proxy OLDPWD SHLVL _
recorder_name=${0##*/}
recorder_call=$recorder_name
for recorder_word in "$@"; do recorder_call="$recorder_call$(printf '\037')$recorder_word"; done

# What is piped in is read to its end before the call is recorded, so the calls of a pipeline have an order.
recorder_stdin=none
if [ -p /dev/stdin ]; then
    case $recorder_name in
    sudo | gosu | su-exec | cp | mv | rm | rmdir | mkdir | chmod | ln | touch) ;;
    *)
        recorder_input=/.recorder/input/$$
        /bin/busybox cat >"$recorder_input"
        recorder_stdin=$(/bin/busybox md5sum <"$recorder_input")
        exec <"$recorder_input"
        /bin/busybox rm -f "$recorder_input"
        ;;
    esac
fi

case $recorder_name in
sudo | gosu | su-exec) ;; # what they run is recorded in its own right
*)
    printf '%s\036%s %s %s\036%s\035\n' "$recorder_call" "$PWD" "$(umask)" "$recorder_stdin" "$(export -p)" >>/trace
    printf '\n@@%s@@\n' "$recorder_call" >&2
    ;;
esac
if [ -n "$recorder_fault" ] && [ "$recorder_call" = "$recorder_fault" ]; then exit 77; fi
if [ -n "$recorder_fault" ]; then export FTP_PROXY="$recorder_fault"; fi

case $recorder_name in
# The build goes on whether or not their files are there.
cp | mv | rm | rmdir | mkdir | chmod | ln | sed | touch | tar | unzip | gzip | gunzip | tee | install | truncate)
    /bin/busybox "$recorder_name" "$@" 2>/dev/null
    exit 0
    ;;
# Their answers decide what a script does next.
cat | ls | grep | egrep | fgrep | find | awk | sort | uniq | head | tail | tr | cut | wc | xargs | basename | dirname | stat | readlink | \
    realpath | seq | id | whoami | uname | du | diff | cmp | od | base64 | env | expr | which | rev | tac | paste | fold | nl | xz | cpio | md5sum | timeout | nice)
    exec /bin/busybox "$recorder_name" "$@"
    ;;
yes) /bin/busybox yes "$@" | /bin/busybox head -n 100 ;; # one without an end would never be read to it
true) exit 0 ;;
false) exit 1 ;;
mktemp)
    for recorder_word in "$@"; do
        if [ "$recorder_word" = -d ]; then
            /bin/busybox mkdir -p /tmp/recorded.d
            echo /tmp/recorded.d
            exit 0
        fi
    done
    : >>/tmp/recorded
    echo /tmp/recorded
    ;;
nproc | getconf) echo 2 ;;
dpkg) case "$*" in *--print-architecture*) echo amd64 ;; esac ;;
arch) echo x86_64 ;;
apk) case "$*" in *--print-arch*) echo x86_64 ;; esac ;;
sudo | gosu | su-exec)
    if [ "$recorder_name" != sudo ] && [ $# -gt 0 ]; then shift; fi
    while [ $# -gt 0 ]; do
        case $1 in
        -u | -g) shift 2 ;;
        -*) shift ;;
        *) break ;;
        esac
    done
    if [ $# -gt 0 ]; then exec "$@"; fi
    ;;
useradd | adduser)
    for recorder_word in "$@"; do :; done
    if ! /bin/busybox grep -q "^${recorder_word-}:" /etc/passwd; then
        printf '%s:x:1000:1000::/home/%s:/bin/sh\n' "${recorder_word-}" "${recorder_word-}" >>/etc/passwd
        /bin/busybox mkdir -p "/home/${recorder_word-}"
    fi
    ;;
groupadd | addgroup)
    for recorder_word in "$@"; do :; done
    if ! /bin/busybox grep -q "^${recorder_word-}:" /etc/group; then
        printf '%s:x:1000:\n' "${recorder_word-}" >>/etc/group
    fi
    ;;
esac
exit 0

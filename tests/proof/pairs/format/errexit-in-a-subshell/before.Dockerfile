FROM localhost/plain
RUN (set -e; step one;step two)||step three; { set -e;step four; step five; }&& step six

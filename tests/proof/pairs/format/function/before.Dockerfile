FROM localhost/plain
RUN f() { step "$1" ; } && f one \
 && g () { \
 f two; } ; g

FROM localhost/plain
RUN [ "step","one   two" , "$HOME" ]
RUN --mount=type=tmpfs,target=/t   [ "/bin/sh","-c" , "step three   &&step four" ]

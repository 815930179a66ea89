FROM localhost/plain
RUN step one >/a 2>/b && step two   >>   /a </etc/passwd \
 && step three 2>&1 >/c | step four && echo 2 >/d && echo 2>/e

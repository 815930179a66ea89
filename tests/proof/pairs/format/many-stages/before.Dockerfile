FROM localhost/plain
RUN step one>/a


from localhost/plain   as   Second
RUN step two   >/b
from   second
COPY   --from=Second   /b   /c
copy --from=0 /a   /a

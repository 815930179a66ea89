FROM localhost/plain
RUN step argument00 argument01 argument02 argument03 argument04 argument05 argument06 argument07 argument08 argument09 argument10 argument11 argument12 argument13 argument14 argument15 argument16 argument17 argument18 argument19 && \
 step two

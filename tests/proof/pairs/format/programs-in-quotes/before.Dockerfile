FROM localhost/plain
RUN awk '{ \
   print $1   \
 }' /etc/passwd > /a   && step one

FROM localhost/plain
RUN step one   & \
 wait; step two &   wait

FROM localhost/plain
RUN step one > /a; step two >> /a
RUN step three < /etc/passwd > /b || step four 2> /c
RUN ! false && step five
RUN step six

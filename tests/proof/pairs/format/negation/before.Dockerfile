FROM localhost/plain
RUN !   step one || step two;   ! [ -e /none ] && \
 step three

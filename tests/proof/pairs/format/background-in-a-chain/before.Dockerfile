FROM localhost/plain
RUN sleep 0 & step one; wait;step two&& { sleep 0& wait; } && step three

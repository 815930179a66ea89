FROM localhost/plain
RUN i=0; while [ $i -lt 3 ]; do i=$((i + 1)); step $i ; done; until step done; do \
 step no; break; done

FROM localhost/plain
RUN until step one; do break; done
RUN while step two; do break; done; step three

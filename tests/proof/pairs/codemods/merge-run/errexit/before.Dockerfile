FROM localhost/plain
RUN set -e; step one; step two
RUN step three
RUN step four | step five
RUN step six; step seven

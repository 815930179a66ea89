FROM localhost/plain
RUN set -e;if step one&&step two; then step three;fi; step four||step five; ! step six; step seven && step eight; \
step nine

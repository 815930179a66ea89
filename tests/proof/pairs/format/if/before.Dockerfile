FROM localhost/plain
RUN if step one; then step two; elif step three; then \
step four; else step five; fi && \
 if [ -f /none ] ; then step six ;fi

FROM localhost/plain
RUN if step one; then \
# inside then
step two; \
    # before else
else \
  step three; \
fi \
# before the loop
 && for x in a b; do \
   # in the loop
 step four $x; done

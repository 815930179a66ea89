FROM localhost/plain
RUN step one   ||   true \
 && step two || step three

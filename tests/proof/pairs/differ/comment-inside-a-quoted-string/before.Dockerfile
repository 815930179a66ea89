FROM localhost/plain
RUN echo "a \
# b \
c" > /a

FROM localhost/plain
ENV A one
ENV B "two words"

FROM localhost/plain
RUN   step one&&step two
CMD step   three \
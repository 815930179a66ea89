FROM localhost/plain
RUN   step one&&   step two; if step three   then
ENV   a=b

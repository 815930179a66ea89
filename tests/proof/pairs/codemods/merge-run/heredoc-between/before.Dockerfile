FROM localhost/plain
RUN step one && step two
ENV A=1
RUN step three; step four
RUN step five

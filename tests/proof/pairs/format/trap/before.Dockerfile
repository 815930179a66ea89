FROM localhost/plain
RUN trap 'step two   three' EXIT;step one&& step four \
   ;step five

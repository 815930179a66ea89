FROM localhost/plain
RUN if step one; then exit 0; fi; step never
RUN step two

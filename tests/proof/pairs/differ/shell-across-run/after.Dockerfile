FROM localhost/plain
RUN echo {a,b} > /a
SHELL ["/bin/bash", "-c"]

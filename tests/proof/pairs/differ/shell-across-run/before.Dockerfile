FROM localhost/plain
SHELL ["/bin/bash", "-c"]
RUN echo {a,b} > /a

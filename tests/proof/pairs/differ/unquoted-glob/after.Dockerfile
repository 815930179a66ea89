FROM localhost/plain
RUN echo /et* > /a

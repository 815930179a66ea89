FROM localhost/plain
RUN echo : > /env
RUN . /env
RUN step two

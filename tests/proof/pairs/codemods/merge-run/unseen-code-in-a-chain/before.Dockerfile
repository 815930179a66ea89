FROM localhost/plain
ENV B=1
RUN echo A=1 > /env
RUN . /env && step one "$A"
RUN step two "$A"
RUN . /env

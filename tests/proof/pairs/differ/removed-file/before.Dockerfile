FROM localhost/plain
RUN rm /etc/group

FROM localhost/plain
ADD --chown=1:2 --chmod=750 . /app/
RUN cd /app && step one; ls -l > /listing || step two

FROM localhost/plain
SHELL ["/bin/sh", "-exc"]
RUN step one; step two
RUN step three || step four; step five
RUN step six | step seven

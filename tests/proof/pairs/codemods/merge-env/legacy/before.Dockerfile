FROM localhost/plain
ENV A one   two
ENV B=2
ENV C three
RUN step one "$A" "$B" "$C"

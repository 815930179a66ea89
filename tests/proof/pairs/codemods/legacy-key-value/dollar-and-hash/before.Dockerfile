FROM localhost/plain
ENV A a#b $ c
ENV B 'single $A quoted'
ENV D x=y z=$A
RUN step one "$A" "$B" "$D"

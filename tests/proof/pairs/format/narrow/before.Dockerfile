FROM localhost/plain
RUN step one two three four && step five | step six; step seven
ENV A=1 B=2 C=3 D=4 E=5
COPY a.txt b.txt /dst/
LABEL a=b c=d e=f g=h

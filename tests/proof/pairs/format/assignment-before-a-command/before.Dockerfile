FROM localhost/plain
RUN A=1   B="two   words" step one&&C=3;D=$C step two "$C"||E=4;step three $E

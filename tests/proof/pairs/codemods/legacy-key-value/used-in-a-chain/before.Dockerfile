FROM localhost/plain
ENV A one   two
ENV B $A  ${A:-x}\ y
ENV C "quoted   value"
RUN step one "$A" && step two "$B"; step three $C

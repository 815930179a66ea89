FROM localhost/plain
ENV A one
ENV B $A   ${A:-x}   \$A

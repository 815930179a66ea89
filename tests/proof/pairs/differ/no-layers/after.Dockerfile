FROM scratch
ENV A=2

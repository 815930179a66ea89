FROM localhost/plain
ENV Z=1
ENV A=2
ENV M=$Z
ENV PATH=/opt/bin:$PATH
ENV Z=3
ENV B=$PATH
RUN step one "$Z" "$M" "$B"

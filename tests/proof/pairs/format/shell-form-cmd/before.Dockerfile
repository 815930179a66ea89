FROM localhost/plain
CMD   echo  a   && \
   echo b

FROM localhost/plain
add   --chown=1:2   data.txt   other.txt \
   /dst/
add   [ "data.txt" ,"/one" ]

FROM localhost/plain
ADD tool data.tar /dst/

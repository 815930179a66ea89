FROM localhost/plain
COPY source-00.txt source-01.txt source-02.txt source-03.txt source-04.txt source-05.txt source-06.txt source-07.txt source-08.txt /dst/

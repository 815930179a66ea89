FROM localhost/plain
ADD a.py /dst/
ADD data /x/
ADD y.tar.gz /y/

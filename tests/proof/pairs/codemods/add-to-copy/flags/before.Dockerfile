FROM localhost/plain
ADD --chown=1:2 --chmod=600 a.py /dst/

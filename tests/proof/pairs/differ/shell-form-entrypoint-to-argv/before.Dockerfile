FROM localhost/plain
ENTRYPOINT echo $HOME

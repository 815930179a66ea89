FROM localhost/plain
CMD [ "a",   "b c" ,"d\"e" ]
ENTRYPOINT ["x","\u0041"]
RUN ["step","one"  ]
VOLUME [  "/a b","/c"]
SHELL [ "/bin/bash","-c" ]

FROM localhost/plain
ENV A a\ b \" \\ c

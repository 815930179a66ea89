FROM localhost/plain
ENV A="say \"hi\" there"

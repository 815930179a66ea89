FROM localhost/plain
RUN x=`step one   two`;echo "`step three   four`" >/out&& step five   "$x"

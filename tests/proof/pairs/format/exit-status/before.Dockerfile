FROM localhost/plain
RUN step one||exit 3;step two||{ step three;exit 4;};  step four

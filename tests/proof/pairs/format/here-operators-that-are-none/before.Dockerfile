FROM localhost/plain
RUN echo $((1<<2))   >/a&&step one "<<EOF"   '<<'&& echo a\<\<b >/b

FROM localhost/plain
RUN step one | while read -r line;do step two "$line"; done&& step three \
  && for x in a b; do step four $x||break;done | step five

FROM localhost/plain
RUN step one "$(step two "$(step three   "a  b")")"&&x=$( step four;step five )&&step six $x \
  || step seven

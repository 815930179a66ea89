FROM localhost/plain
RUN case "$HOME" in \
/root) step root ;; \
  /x|/y) step other; step more;; *) step none \
 ;; esac && case a in a) step a;; esac

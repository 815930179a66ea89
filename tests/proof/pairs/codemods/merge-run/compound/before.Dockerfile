FROM localhost/plain
RUN if step one; then step two; fi
RUN for i in a b; do step $i; done
RUN case x in x) step three ;; esac

FROM localhost/plain
RUN case a in a) step one;; b) step two;; esac
RUN f() { step three; }; f
RUN step four && (step five; step six)
RUN { step seven; step eight; }

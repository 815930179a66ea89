FROM localhost/plain
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
RUN function f { local x=1;step one $x; } ;   f&&step two; function g(){ step three; }; g

FROM localhost/plain
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
RUN   step one|step two;   [[ a == a ]]&&step three
SHELL [ "/bin/sh","-ec" ]
RUN   step four;step five;   step six
CMD   step   seven&&step eight

FROM localhost/plain
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
RUN set -e; step one|step two; step three | step four|| step five;   step six |& step seven

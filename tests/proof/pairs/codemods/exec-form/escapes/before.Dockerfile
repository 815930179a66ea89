FROM localhost/plain
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
CMD step "a\tb" 'c"d' \\ é \"e\" $X

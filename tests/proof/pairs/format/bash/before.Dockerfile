FROM localhost/plain
SHELL   ["/bin/bash","-o","pipefail","-c"]
RUN [[ a == a   ]] && step {a,b}   &>/a && step two |& cat > /b; \
 arr=(a   "b c"); step "${arr[@]}" <<< word

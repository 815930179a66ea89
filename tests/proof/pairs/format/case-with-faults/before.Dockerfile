FROM localhost/plain
RUN for a in amd64 arm64 other;do case "$a" in amd64|x86_64) step one;; arm64) step two||step three;step four ;; \
*)   step five&&exit 4;; esac;done; step six

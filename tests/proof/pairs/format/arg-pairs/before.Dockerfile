FROM localhost/plain
ARG   A=1
ARG B   C=3
ARG DEPS="\
  curl \
  git"
RUN step $A $B $C "$DEPS"

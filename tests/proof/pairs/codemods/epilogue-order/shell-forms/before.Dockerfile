FROM localhost/plain
ENTRYPOINT exec step   one
HEALTHCHECK --interval=5s CMD step two || exit 1
CMD step   three
RUN step four && step five
USER 1:2

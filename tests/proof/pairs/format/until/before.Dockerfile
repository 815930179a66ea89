FROM localhost/plain
RUN until step one ; do step two; step three; break;done; \
 step four && until ! step five;do step six; break; done

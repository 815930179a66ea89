FROM localhost/plain
RUN printf "#!/bin/sh\necho old\n" > /usr/local/bin/t && chmod +x /usr/local/bin/t && t && mv /usr/local/bin/t /usr/local/sbin/t
RUN t > /a

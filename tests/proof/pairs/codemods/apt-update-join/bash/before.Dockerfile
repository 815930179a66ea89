FROM localhost/plain
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
RUN apt-get update | step one && apt-get update
RUN apt-get install -y curl | step two

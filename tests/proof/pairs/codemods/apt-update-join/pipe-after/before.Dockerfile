FROM localhost/plain
RUN step one && apt-get update
RUN apt-get install -y curl | step two || step three
RUN step four

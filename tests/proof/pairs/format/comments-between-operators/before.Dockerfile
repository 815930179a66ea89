FROM localhost/plain
RUN step one \
# first
&& step two \
   # second; with && operators | in it

  || step three \
      # third
 | step four

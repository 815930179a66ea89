FROM localhost/plain
RUN (step one;step two)>/out 2>&1&&{ step three;step four;}>>/out</etc/passwd   2>/err&& cat /out /err >/both

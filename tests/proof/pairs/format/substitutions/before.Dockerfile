FROM localhost/plain
RUN a=$( step   one )   && b=`step  two` && \
 step "$a" "$(  step three )" ${c:-d  } "${e:-f  g}"

FROM localhost/plain
RUN step a\ b   \$x "\"" \\   /et? *.none [ab]* ~ && \
 step ''   ""

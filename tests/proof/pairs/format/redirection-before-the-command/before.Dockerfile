FROM localhost/plain
RUN >/a step one&&</etc/passwd step two   2>/b>/c && 2>/d step three

FROM localhost/plain
RUN step one \
	&& step two
# why
RUN step three

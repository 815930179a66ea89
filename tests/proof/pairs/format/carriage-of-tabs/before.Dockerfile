FROM localhost/plain
RUN	step	one	&&	step	"a	b" \
		&&	step two

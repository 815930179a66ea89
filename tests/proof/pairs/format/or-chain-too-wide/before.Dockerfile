FROM localhost/plain
RUN step one with some words to make it wide || step two with some words to make it wide || step three with some words to make it wide || exit 3

FROM localhost/plain
RUN step one
# hadolint ignore=DL3025,DL3059
CMD python app.py

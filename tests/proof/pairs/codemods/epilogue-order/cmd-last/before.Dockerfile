FROM localhost/plain
CMD ["python", "app.py"]
# stop gently
STOPSIGNAL SIGINT
WORKDIR /app
RUN step one > a

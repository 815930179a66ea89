FROM localhost/plain
CMD ["/bin/sh", "-c", "echo hi"]

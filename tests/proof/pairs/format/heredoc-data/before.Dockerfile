FROM localhost/plain
RUN cat   <<'EOF'   >   /etc/app.yaml
receivers:
  otlp:  {}
EOF

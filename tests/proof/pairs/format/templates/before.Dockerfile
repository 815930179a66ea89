FROM localhost/plain
{{ if x }}
RUN   step one
{{ end }}

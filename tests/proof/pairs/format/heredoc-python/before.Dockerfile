FROM localhost/plain
RUN   python3 <<EOF
if 1:
  print( 1 )
EOF

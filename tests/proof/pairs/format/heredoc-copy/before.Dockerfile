FROM localhost/plain
COPY   --chmod=755   <<EOF    <<-"B"   /dst/
a   $x
EOF
	b
	B

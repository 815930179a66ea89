FROM localhost/plain
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
RUN a=(one   two "three  four");[[ "${a[2]}"==x||-n "${a[0]}" ]]&&step one "${a[@]}"; for ((i=0;i<2;i++));do step two $i;done; (( i==2 ))&& step three

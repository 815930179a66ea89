FROM localhost/plain
RUN apt update && apt install -y curl   git && apt remove -y x
RUN apt-get clean; apt upgrade

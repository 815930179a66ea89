FROM localhost/plain
RUN (apt-get install -y b a; step one) && { dnf install -y d c || step two; }

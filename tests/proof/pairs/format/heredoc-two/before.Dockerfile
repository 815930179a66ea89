FROM localhost/plain
RUN cat <<A   > /a   && cat <<B   > /b
a
A
b  
B

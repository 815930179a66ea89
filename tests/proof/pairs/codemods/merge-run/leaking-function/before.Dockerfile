FROM localhost/plain
RUN f() { step one; } && f
RUN step two && { f || step none; }

FROM localhost/plain
RUN f() { echo f > /a; } && step one && { f > /b 2>&1 || true; }

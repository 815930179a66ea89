FROM localhost/plain
RUN f(){ step one "$@"|step two;}; f a   b && f "c   d"||step three; g ( ) { step four; return 3; }; g || step five

FROM localhost/plain
onbuild run step one   two
Run step one
onbuild cmd step   three

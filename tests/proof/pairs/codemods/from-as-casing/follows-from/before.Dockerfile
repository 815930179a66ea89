from localhost/plain AS a
run step one

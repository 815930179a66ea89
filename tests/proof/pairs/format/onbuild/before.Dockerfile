FROM localhost/plain
onbuild   run npm ci &&   npm run build
ONBUILD   COPY   a   b
onbuild env A   b

FROM   localhost/plain as Build
run step one > /a
FROM localhost/plain   AS    final
copy --from=Build   /a   /b

FROM localhost/plain
RUN if step one;then for x in 1 2;do while step two $x;do { step three||break 2; } && break; done; done;else (step four;exit 5);fi&& step five

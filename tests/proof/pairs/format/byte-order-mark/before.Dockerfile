FROM localhost/plain
﻿FROM localhost/plain
RUN   step one

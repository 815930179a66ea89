FROM localhost/plain
RUN apk add --no-cache --virtual .deps gcc   make musl-dev linux-headers libffi-dev openssl-dev&& dnf install -y gcc make kernel-headers openssl-devel libffi-devel zlib-devel&&npm install -g typescript eslint prettier webpack webpack-cli rollup esbuild vite
RUN pip install --no-cache-dir "a>=1,<2" b[extra]==1.0 --index-url https://example.org/simple c d -r requirements.txt e f g h || gem install bundler   rake --no-document

# escape=`
FROM localhost/plain
SHELL ["pwsh","-Command","$ErrorActionPreference = 'Stop';"]
RUN Invoke-WebRequest -Uri 'https://x/y.zip' ; `
      Expand-Archive C:\y.zip   -DestinationPath C:\tools
COPY   a.txt C:\app\

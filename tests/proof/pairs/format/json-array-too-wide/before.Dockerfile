FROM localhost/plain
ENTRYPOINT [ "java","-Xms512m", "-Xmx2048m", "-XX:+UseG1GC", "-Djava.security.egd=file:/dev/./urandom", "-jar", "/app/app.jar" ]

FROM localhost/plain
RUN step one --option-with-a-long-name=/a/very/long/path/that/has/no/blank/in/it/and/does/not/fit/on/one/line/of/eighty/columns --another-option-of-the-same-kind=/and/another/path 'a quoted argument   with blanks that are content, and which is too long'&&step two

import fc from 'fast-check'

const FRAGMENTS = [
  ...['FROM', 'RUN', 'run', 'COPY', 'ADD', 'ENV', 'LABEL', 'ARG', 'ONBUILD', 'HEALTHCHECK', 'CMD', 'NONE', 'EXPOSE'],
  ...['ENTRYPOINT', 'SHELL', 'USER', 'WORKDIR', 'VOLUME', 'STOPSIGNAL', 'MAINTAINER', 'AS', 'FOO', '__proto__', 'a', 'b=c'],
  ...[' ', ' ', ' ', '\t', '\v', '\f', '\u00a0', '\u0085', '\u2003', '\u3000', '\ufeff'],
  ...['\n', '\n', '\n', '\r\n', '\r', '\r\r\n', '\\\n', '\\\n', '`\n', '\\ \t\n', '\\\r\n', '\\\\\n', '\\', '`'],
  ...['#', '# note', '# note \\', '  # x', '# escape=`', '# escape=\\', '# syntax=x', '# check=skip=all', '#!/bin/sh'],
  ...["'", '"', '=', '--', '--x', '--from=a', '--x="a b"', "--y='", '--ü=à', '-', '[', ']', '["a"]', '["a",]', '[1]', '[[', ','],
  ...['<<', '<<EOF', '<<-EOF', '<<"E"', 'EOF', '\nEOF\n', '\tEOF', '2<<X', '<<A <<B', '$x', '${x:-y}', '${x^^}', '$(', '&&', ';'],
  ...['{{ x }}', '@V@', 'é', '…', 'ᠠ', '𝒳', '\ud800', '\udc00', '\0', '\\ud800', '"\\u0041"', '1e999'],
]

/** Texts made of what a Dockerfile's grammar can trip over. */
export const hostileDockerfile = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 40 }).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 40 }).map((parts) => parts.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
)

import { parse } from '@dockwright/parser'
import { expect, it } from 'vitest'
import { buildChecks } from '../../src/build-checks/index.js'

const MANY = 5000
const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => `${line(index)}\n`).join('')

it.each([
  ['a value that doubles', `FROM a\nENV A=aaaaaaaa\n${lines(MANY, () => 'ENV A=$A$A$A')}`],
  ['a chain of stages', `FROM a AS s0\n${lines(MANY, (at) => `FROM s${at} AS s${at + 1}\nENV V${at}=1`)}`],
  [
    'one base of many stages',
    `FROM a AS b\n${lines(MANY, (at) => `ENV V${at}=1`)}${lines(MANY, () => 'FROM b')}`,
  ],
  [
    'misspelt variables',
    `FROM a\n${lines(MANY, (at) => `ENV VAR${at}=1`)}${lines(MANY, (at) => `USER $VAX${at}`)}`,
  ],
  [
    'misspelt arguments',
    `${lines(MANY, (at) => `ARG VAR${at}=1`)}${lines(MANY, (at) => `FROM a:$VAX${at}`)}`,
  ],
  [
    'long names',
    `FROM a\n${lines(8, (at) => `ENV ${'x'.repeat(60_000)}${at}=1\nUSER $${'x'.repeat(60_000)}y${at}`)}`,
  ],
  [
    'triggers',
    `FROM a AS b\n${lines(2000, () => 'ONBUILD USER $X')}${lines(2000, (at) => `FROM b AS c${at}`)}FROM c1\n${lines(2000, (at) => `COPY --from=c${at} a b`)}`,
  ],
  [
    'check comments',
    `# check=skip=${'a,'.repeat(30_000)}\nFROM a\n${lines(MANY, () => '# check=skip=b\nCMD ["a"]')}`,
  ],
])('does not take long over %s', (_, text) => {
  const document = parse(text)
  // Of the processor: other work on the machine does not count.
  const start = process.cpuUsage()
  buildChecks(document)
  const { user, system } = process.cpuUsage(start)
  expect((user + system) / 1000).toBeLessThan(5000)
})

import * as prettier from 'prettier'
import { writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { corpusFiles } from '../../tests/support/shared-folder.js'
import * as plugin from './src/index.js'
const step = Number(process.argv[2] ?? 1),
  offset = Number(process.argv[3] ?? 0)
let i = 0
for (const file of corpusFiles()) {
  if (i++ % step !== offset) continue
  const a = file.text.replace(/\r\n?/g, '\n')
  try {
    const b = await prettier.format(a, { parser: 'dockerfile', plugins: [plugin as any] })
    if (a === b) continue
    writeFileSync('/tmp/pp/a', a)
    writeFileSync('/tmp/pp/b', b)
    console.log('=== ' + file.path)
    try {
      execFileSync('diff', ['-U1', '/tmp/pp/a', '/tmp/pp/b'])
    } catch (e: any) {
      console.log(e.stdout.toString().split('\n').slice(2).join('\n'))
    }
  } catch (e: any) {}
}

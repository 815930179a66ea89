import * as prettier from 'prettier'
import { readFileSync } from 'node:fs'
import * as plugin from './src/index.js'
const text = readFileSync(process.argv[2]!, 'utf8')
process.stdout.write(await prettier.format(text, { parser: 'dockerfile', plugins: [plugin as any] }))

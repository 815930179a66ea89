import * as prettier from 'prettier'
import { corpusFiles } from '../../tests/support/shared-folder.js'
import * as plugin from './src/index.js'
const files = [...corpusFiles()].filter((_, i) => i % 20 === 0).map((f) => f.text).filter((t) => !t.includes('GRADLE_VERSION=6.2 #'))
const B = { parser: 'dockerfile', plugins: [plugin as any] }
for (let i = 0; i < 60; i++) for (const f of files) await prettier.format(f, B)

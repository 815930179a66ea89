import prettier from 'prettier'
import * as plugin from './src/index.js'
import { corpusFiles } from '../../tests/support/shared-folder.js'
import { parse } from '@dockwright/parser'
import { sameMeaning } from '@dockwright/semantics'
let n = 0, crash = 0, unstable = 0, differ = 0, t = Date.now(), unchanged = 0
for (const { path, text } of corpusFiles()) {
  if (process.argv[2] && n++ % Number(process.argv[2]) !== 0) continue
  try {
    const once = await prettier.format(text, { parser: 'dockerfile', plugins: [plugin as any], endOfLine: 'auto' })
    const twice = await prettier.format(once, { parser: 'dockerfile', plugins: [plugin as any], endOfLine: 'auto' })
    if (once === text) unchanged++
    if (once !== twice) { if (unstable++ < 5) console.log('UNSTABLE', path) }
    const v = sameMeaning(parse(text), parse(once))
    if (!v.same) { if (differ++ < 8) console.log('DIFFER', path, v, JSON.stringify(text.slice(v.at.start, v.at.end)).slice(0, 200)) }
  } catch (e) { if (crash++ < 8) console.log('CRASH', path, String(e).slice(0, 300)) }
}
console.log({ crash, unstable, differ, unchanged, ms: Date.now() - t })

import * as prettier from 'prettier'
import { readFileSync } from 'node:fs'
import { corpusFiles } from '../../tests/support/shared-folder.js'
import * as plugin from './src/index.js'
import { createPrinter } from './src/create-printer.js'
import { printInstruction } from './src/instructions/print-instruction.js'
const step = Number(process.argv[2] ?? 1),
  extra = JSON.parse(process.argv[3] ?? '{}')
const counts = new Map<string, number>()
const lists = new Map<string, string[]>()
let path = ''
const onVerbatim = (v: any) => {
  const k = `${v.part} ${v.instruction.type}: ${v.reason}`
  counts.set(k, (counts.get(k) ?? 0) + 1)
  const l = lists.get(k) ?? []
  l.push(path)
  lists.set(k, l)
}
const p = { ...plugin, printers: { dockerfile: createPrinter({ printInstruction, onVerbatim }) } } as any
let n = 0,
  unstable = 0,
  unchanged = 0,
  i = 0,
  ms = 0
for (const file of corpusFiles()) {
  if (i++ % step) continue
  path = file.path
  n++
  const o = { parser: 'dockerfile', plugins: [p], endOfLine: 'auto' as const, ...extra }
  try {
    const t = performance.now()
    const once = await prettier.format(file.text, o)
    ms += performance.now() - t
    if (once === file.text) unchanged++
    const twice = await prettier.format(once, { ...o, plugins: [plugin as any] })
    if (twice !== once) {
      unstable++
      if (unstable < 15) console.log('UNSTABLE', path)
    }
  } catch (e: any) {
    console.log('THROW', path, e.message.slice(0, 300))
  }
}
console.log({ n, unstable, unchanged, msPerFile: ms / n })
for (const [k, v] of [...counts].sort((a, b) => b[1] - a[1]))
  console.log(v, k, lists.get(k)!.slice(0, 2).join(' '))

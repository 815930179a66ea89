import * as prettier from 'prettier'
import { corpusFiles } from '/work/main/tests/support/shared-folder.js'
import * as plugin from '/work/main/packages/prettier-plugin/src/index.js'
import { createPrinter } from '/work/main/packages/prettier-plugin/src/create-printer.js'
import { printInstruction } from '/work/main/packages/prettier-plugin/src/instructions/print-instruction.js'
import { parse } from '@dockwright/parser'
import { sameShell, parseShell } from '@dockwright/semantics'
const seen = new Set<string>()
for (const file of corpusFiles()) {
  let texts = new Map<any, string>()
  const p = { ...plugin, printers: { dockerfile: createPrinter({ printInstruction: (i, c) => { const r = printInstruction(i, c); if ('text' in r) texts.set(i, r.text); return r }, onVerbatim: (v) => {
    if (v.part !== 'net') return
    const src = file.text.replace(/\r\n?/g, '\n').slice(v.instruction.start, v.instruction.end)
    if (seen.has(src)) return
    seen.add(src)
    const t = texts.get(v.instruction)!
    const d = parse(t).items[0] as any
    console.log('=====', file.path, v.reason, JSON.stringify(sameShell((v.instruction as any).args, d.args)))
    if (seen.size < 8) console.log(src + '\n--->\n' + t)
  } }) } } as any
  try { await prettier.format(file.text, { parser: 'dockerfile', plugins: [p] }) } catch {}
}

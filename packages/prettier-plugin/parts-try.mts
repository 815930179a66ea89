import { corpusFiles } from '../../tests/support/shared-folder.js'
import { parse } from '@dockwright/parser'
import { sameMeaning, effectiveShells, parseShell } from '@dockwright/semantics'
import { printRunBody } from './src/shell/print-run-body.js'
import { parseTree } from './src/dockerfile-parser.js'
import { Formatter } from './src/formatter.js'
import { printInstruction } from './src/instructions/print-instruction.js'
import { layoutOf } from './src/layout/layout.js'
const files = [...corpusFiles()].filter((_, i) => i % 20 === 0).map((f) => f.text.replace(/\r\n?/g, '\n')).filter((t) => !t.includes('GRADLE_VERSION=6.2 #'))
const o = { printWidth: 80, tabWidth: 4, useTabs: false, dockerfileOperatorPosition: 'start', dockerfileHeredocs: 'format', dockerfileHeredocData: false } as const
const trees = files.map(parseTree)
const docs = trees.map((t) => t.document)
const outs = trees.map((t) => new Formatter(t, o, { printInstruction, onVerbatim: () => {} }).format().text)
const outDocs = outs.map((t) => parse(t))
function time(name: string, f: () => void) { let best = Infinity; for (let i = 0; i < 12; i++) { const t = process.cpuUsage().user; for (let k = 0; k < 3; k++) f(); best = Math.min(best, (process.cpuUsage().user - t) / 3000) } console.log(name, (best / files.length * 1000).toFixed(0), 'us/file') }
time('parse', () => { for (const f of files) parse(f) })
time('shells', () => { for (const d of docs) effectiveShells(d) })
time('parseShell', () => { for (const d of docs) for (const i of d.items) if (i.type === 'Run' && i.args?.type === 'ShellForm') parseShell(i.args) })
const ctxs = docs.map((d, k) => ({ source: files[k]!, layout: layoutOf(d.escape, o), options: o, shells: effectiveShells(d) }))
time('print all', () => { docs.forEach((d, k) => { for (const i of d.items) if ('keyword' in i) printInstruction(i, ctxs[k]!) }) })
time('print not RUN', () => { docs.forEach((d, k) => { for (const i of d.items) if ('keyword' in i && i.type !== 'Run') printInstruction(i, ctxs[k]!) }) })
time('reparse', () => { for (const f of outs) parse(f) })
time('sameMeaning', () => { docs.forEach((d, k) => sameMeaning(d, outDocs[k]!)) })
time('formatter', () => { for (const t of trees) new Formatter(t, o, { printInstruction, onVerbatim: () => {} }).format() })

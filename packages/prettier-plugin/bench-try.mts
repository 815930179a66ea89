import * as prettier from 'prettier'
import { builders } from 'prettier/doc'
import { corpusFiles } from '../../tests/support/shared-folder.js'
import * as plugin from './src/index.js'
import { createPrinter } from './src/create-printer.js'
const floor = { languages: [{ name: 'x', parsers: ['x'] }], parsers: { x: { astFormat: 'x', parse: (t: string) => ({ t }), locStart: () => 0, locEnd: () => 0 } }, printers: { x: { print: (p: any) => builders.join(builders.hardline, p.node.t.split('\n')) } } } as any
const files = [...corpusFiles()].filter((_, i) => i % 20 === 0).map((f) => f.text).filter((t) => !t.includes('GRADLE_VERSION=6.2 #'))
const verb = { ...plugin, printers: { dockerfile: createPrinter({ printInstruction: () => ({ verbatim: 'x' }), onVerbatim: () => {} }) } }
async function run(o: any, fs = files) { const t = process.cpuUsage().user; for (const f of fs) await prettier.format(f, o); return (process.cpuUsage().user - t) / 1000 }
const A = { parser: 'x', plugins: [floor] }, B = { parser: 'dockerfile', plugins: [plugin as any] }, C = { parser: 'dockerfile', plugins: [verb as any] }
const formatted: string[] = []; for (const f of files) formatted.push(await prettier.format(f, B))
const best = { floor: 1e9, ours: 1e9, verbatim: 1e9, again: 1e9 }
for (let i = 0; i < 25; i++) { best.floor = Math.min(best.floor, await run(A)); best.ours = Math.min(best.ours, await run(B)); best.verbatim = Math.min(best.verbatim, await run(C)); best.again = Math.min(best.again, await run(B, formatted)) }
for (const [k, v] of Object.entries(best)) console.log(k, (v / files.length * 1000) | 0, 'us/file', 'ratio', (best.floor / v).toFixed(2))

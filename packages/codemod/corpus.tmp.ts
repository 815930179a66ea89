import { applyCodemods, codemods } from '@dockwright/codemod'
import { corpusFiles } from '../../tests/support/shared-folder.js'
const names = ['add-to-copy','from-as-casing','legacy-key-value','maintainer-to-label','merge-run']
const all = names.map((n) => codemods.get(n)!)
const t0 = performance.now()
const counts = new Map<string, number>(); const bump=(k:string,n=1)=>counts.set(k,(counts.get(k)??0)+n)
let files=0, changed=0, fails=0
const slow: [number,string][] = []
for (const { path, text } of corpusFiles()) {
  files++
  const s = performance.now()
  const run = applyCodemods(text, all.map((codemod) => ({ codemod })))
  slow.push([performance.now()-s, path])
  if (run.syntaxError) bump('syntax')
  if (run.changed) changed++
  for (const a of run.applied) { bump('files '+a.codemod); bump('changes '+a.codemod, a.changes) }
  for (const r of run.refusals) bump(`refused ${r.codemod} ${r.reason}`)
  for (const f of run.failures) { fails++; if (fails<15) console.log(path, f.codemod, f.gate, f.message, f.diff?.slice(0,1500)) }
  if (run.changed) { const again = applyCodemods(run.output, all.map((codemod) => ({ codemod }))); if (again.changed) console.log('NOT IDEMPOTENT', path) }
}
console.log(files, changed, fails, performance.now()-t0)
console.log([...counts].sort().map(([k,v])=>`${k}: ${v}`).join('\n'))
console.log(slow.sort((a,b)=>b[0]-a[0]).slice(0,5))

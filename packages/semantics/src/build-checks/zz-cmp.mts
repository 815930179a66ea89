import { parse } from '@dockwright/parser'
import { buildChecks } from '@dockwright/semantics'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { execFileSync } from 'node:child_process'
import { isWindowsBase } from '../windows-base.js'
const root='/work/shared/corpus'
let inputs: {name:string, content:string, check?:string}[]=[]
const mode=process.argv[2]
const dec=new TextDecoder('utf-8',{ignoreBOM:true})
if(mode==='corpus') inputs=readdirSync(root,{recursive:true,withFileTypes:true}).filter(e=>!e.isDirectory()).map(e=>({name:e.parentPath+'/'+e.name,content:dec.decode(readFileSync(e.parentPath+'/'+e.name))}))
else if(mode==='vectors') inputs=gunzipSync(readFileSync('/work/shared/oracle/vectors.jsonl.gz')).toString().split('\n').filter(Boolean).map((l,i)=>({name:'v'+i,content:JSON.parse(l).content}))
else inputs=readFileSync(mode!,'utf8').split('\n').filter(Boolean).map((l,i)=>({name:'f'+i,...JSON.parse(l)}))
if(process.argv[3]) inputs=inputs.map(i=>({...i,check:process.argv[3]}))
const docs=inputs.map(i=>parse(i.content))
const c0=process.cpuUsage(); const mine=docs.map((d,i)=>buildChecks(d, inputs[i]!.check===undefined?{}:{check:inputs[i]!.check})); const c1=process.cpuUsage(c0); console.log('cpu ms',(c1.user+c1.system)/1000)
const win=docs.map(d=>d.escape==='`'||d.items.some(x=>x.type==='From'&&isWindowsBase(x.image?.value??'',x.flags.find(f=>f.name==='platform')?.value??null)))
writeFileSync('/tmp/bc-in.jsonl',inputs.map((i,k)=>JSON.stringify({content:i.content,check:i.check,windows:win[k]})).join('\n'))
const out=execFileSync('/tmp/bclint/judge',{input:readFileSync('/tmp/bc-in.jsonl'),maxBuffer:1<<30}).toString().split('\n').filter(Boolean).map(l=>JSON.parse(l))
let bad=0,total=0
const key=(w:any)=>`${w.line} ${w.rule}: ${w.rule==='UndefinedArgInFrom'?w.message.replace(/ \(did you mean.*/,''):w.message}`
for(let i=0;i<inputs.length;i++){ const a=mine[i]!.map(key).sort(), b=out[i].warnings.map(key).sort(); total+=b.length
 if(JSON.stringify(a)!==JSON.stringify(b)){ bad++; if(bad<=Number(process.env.N??15)){ console.log('==',inputs[i]!.name,'win',win[i],'err',out[i].error); if(inputs[i]!.content.length<400) console.log(JSON.stringify(inputs[i]!.content)); 
  const c=[...b]; const extra=a.filter(x=>{const k=c.indexOf(x); if(k>=0){c.splice(k,1);return false} return true}); console.log(' mine only',extra.slice(0,6),'\n judge only',c.slice(0,6)) } } }
console.log('files',inputs.length,'findings',total,'files that differ',bad)

import fs from 'node:fs'; import vm from 'node:vm'
const c=()=>{const u=process.cpuUsage();return ((u.user+u.system)/1000)}
for (const f of ['main.orig.js','../dist/main.js']) { const s=fs.readFileSync(new URL(f,import.meta.url),'utf8'); const a=c(),t=performance.now(); 
 const s2='(async()=>{'+s.replace(/^import .*$/gm,'').replace(/import\{[^}]*\}from"[^"]*";|import [\w$]+ from"[^"]*";/g,'').replace(/export ?\{[^}]*\};?/g,'').replace(/import\.meta/g,'({})')+'})';
 try{ new vm.Script(s2,{filename:f}) }catch(e){console.log(e.message)}; console.log(f,s.length,(c()-a).toFixed(1),(performance.now()-t).toFixed(1)) }

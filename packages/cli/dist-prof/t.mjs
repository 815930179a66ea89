const c=()=>{const u=process.cpuUsage();return ((u.user+u.system)/1000).toFixed(1)}
const log=[];const mark=n=>log.push(n+' '+c());globalThis.__mark=mark
mark('start'); const m=await import('./main.js'); mark('imported main')
await m.main(['check','from-as-casing','Dockerfile']); mark('ran')
await m.main(['check','from-as-casing','Dockerfile']); mark('ran again')
process._rawDebug(log.join(' | '))
process._rawDebug((globalThis.__in||[]).sort((a,b)=>b[0]-a[0]).slice(0,25).map(([d,n])=>d.toFixed(2)+' '+n).join('\n'), (globalThis.__in||[]).reduce((s,[d])=>s+d,0).toFixed(1))

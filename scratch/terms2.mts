const src = (await import('node:fs')).readFileSync(new URL('./steps2.mts', import.meta.url), 'utf8')
const { show } = await import('./terms.mts')
for (const m of src.matchAll(/^ \['(en|zh)', '([\w-]+)', '(.*?)', (?:en|zh|\()/gm)) { console.log('##', m[1], m[2]); show(m[3]!.replaceAll('\\n', '\n'), m[1] === 'zh' ? '服务规则' : 'Our terms') }

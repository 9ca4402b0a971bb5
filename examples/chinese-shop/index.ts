import { cnEcommerce, genericRetail } from '@vouchsafe/policy/packs'
import { shopPipeline } from 'vouchsafe'
import { SCENES } from './scenes.ts'
import { shop } from './shop.ts'

const pipeline = shopPipeline({
  ...shop,
  packs: [genericRetail, cnEcommerce],
  privacy: { purpose: 'after-sales' },
  confidence: {},
  emotion: {},
  disclosure: {},
})

/** 模型逐字说话。 */
async function* speak(draft: string) {
  for (let at = 0; at < draft.length; at += 4) yield draft.slice(at, at + 4)
}

for (const { title, question, draft } of SCENES) {
  console.log(`# ${title}\n顾客：${question}`)
  const turn = {
    conversationId: title,
    messages: [{ role: 'user', content: question }],
    customer: { id: 'u-7', verified: true },
    jurisdictions: ['CN'],
    channel: 'chat',
    locale: 'zh-CN',
    now: '2026-05-20T10:00:00+08:00',
  } as const
  const model = (messages: readonly { readonly content: string }[]) => {
    const seen = messages.at(-1)?.content
    if (seen !== question) console.log(`模型看到：${seen}`)
    return speak(draft)
  }
  for await (const event of pipeline.stream(turn, model)) {
    if (event.type === 'text-delta') console.log(`  ▸ ${event.text.trim().replaceAll('\n\n', ' ')}`)
    if (event.type === 'retract') console.log('  ⟲ 已撤回')
    if (event.type !== 'reply-end') continue
    const { status, findings, handoff } = event.reply
    console.log(`${status}${handoff ? ` · 转人工（${handoff.reasons.join('、')}）` : ''}`)
    for (const code of new Set(findings.map(({ code }) => code))) console.log(`  ${code}`)
  }
}

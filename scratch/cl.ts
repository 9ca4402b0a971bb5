import { claimsOfDraft } from '../packages/claims/test/render.ts'
const TURN: any = { now: '2026-03-02T10:00:00+08:00', timeZone: 'Asia/Shanghai' }
export function show(language: string, texts: readonly string[]) {
  for (const text of texts) {
    console.log('•', text)
    for (const c of claimsOfDraft(text, { language, turn: TURN })) {
      const v: any = c.value
      console.log('    ', `${c.polarity === 'negated' ? '-' : ''}${c.certainty}`, c.kind, c.act ?? '', '|', c.attribute ?? '-', '|', c.valueSpan ? text.slice(c.valueSpan.start, c.valueSpan.end) : '-', '|', v ? v.type : '-', '| subj:', c.subject ? `${c.subject.text} (${c.subject.by}) @${text.slice(c.subject.start, c.subject.end)}` : '-', c.comparison ? JSON.stringify(c.comparison) : '', c.bound ?? '', c.inQuestion ? '?' : '', `[${text.slice(c.start, c.end)}]`)
    }
  }
}

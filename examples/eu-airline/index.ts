import type { RulePack } from '@vouchsafe/policy'
import { euConsumer, genericRetail } from '@vouchsafe/policy/packs'
import { shopPipeline } from 'vouchsafe'
import { bookings, contacts, policies } from './airline.ts'
import ownRules from './rules.json' with { type: 'json' }

const pipeline = shopPipeline({
  policies,
  orders: bookings,
  contacts,
  // A test runs the rules' examples, so the file is what the type says.
  packs: [genericRetail, euConsumer, ownRules as unknown as RulePack],
  confidence: {},
  disclosure: {},
})

/** What passengers ask, and what the model is about to say. */
const SCENES = [
  {
    title: 'the fare that was never on offer',
    question: 'My grandmother died. Can I fly now and get the bereavement fare afterwards?',
    draft:
      'I am sorry for your loss. If you have already travelled, you can submit your ticket for the reduced bereavement rate within 90 days of the date it was issued.',
  },
  {
    title: 'the same question, answered from the terms',
    question: 'My grandmother died. Can I fly now and get the bereavement fare afterwards?',
    draft:
      'I am sorry for your loss. The bereavement fare must be requested before departure; it is not granted for flights that have been taken.',
  },
  {
    title: 'a term told with another number',
    question: 'How long does a refund take?',
    draft: 'Refunds are paid within 14 days to the card that was used.',
  },
  {
    title: 'a refund nobody may promise',
    question: 'I flew in May, booking NW-7QK2. Will you pay me the difference?',
    draft: "We'll refund you €380 for booking NW-7QK2.",
  },
  {
    title: 'a person is asked for',
    question: 'I want to speak to a person about this.',
    draft: 'Have you looked at our website?',
  },
]

for (const { title, question, draft } of SCENES) {
  const turn = {
    conversationId: title,
    messages: [{ role: 'user', content: question }],
    customer: { id: 'p-1', verified: true },
    jurisdictions: ['EU'],
    channel: 'chat',
    locale: 'en-IE',
    now: '2026-11-20T10:00:00+00:00',
  } as const
  const { status, text, claims, findings, handoff } = await pipeline.reply(turn, async () => draft)
  console.log(`# ${title}\npassenger: ${question}\nmodel:     ${draft}`)
  for (const { start, end, verdict } of claims) {
    const source = verdict?.evidence[0]?.source
    console.log(
      `  ${verdict?.status}: “${draft.slice(start, end)}”${source ? ` (${source.id})` : ''}`,
    )
  }
  for (const code of new Set(findings.map(({ code }) => code))) console.log(`  ${code}`)
  console.log(`${status}: ${text.replaceAll('\n\n', ' ')}`)
  if (handoff) console.log(`→ a person takes over: ${handoff.reasons.join(', ')}`)
}

import { type Claim, type Context, memoryStore, type Sentence, systemClock } from '@vouchsafe/core'
import { loadPack, policy, type RulePack } from '@vouchsafe/policy'
import { builtInPacks } from '@vouchsafe/policy/packs'
import jsonLogic from 'json-logic-js'

/**
 * How long rules take: many rules over one claim, beside json-logic-js evaluating them one by one, and loading.
 *
 * `node bench/run.mjs bench/policy.ts [--json]`
 */

const KINDS = [
  'price',
  'discount',
  'fee',
  'stock',
  'delivery',
  'refund',
  'warranty',
  'promotion',
] as const

/** Rules as shops have them: each for one kind and one subject, with a limit. */
function rules(count: number): RulePack['rules'] {
  return Array.from({ length: count }, (_, index) => ({
    code: `rule-${index}`,
    when: {
      and: [
        { '===': [{ var: 'claim.kind' }, KINDS[index % KINDS.length] ?? 'price'] },
        { in: [{ var: 'claim.subject' }, [`item ${index}`, `article ${index}`]] },
        { '>': [{ var: 'claim.amount' }, index % 50] },
        { '!': [{ '===': [{ var: 'turn.channel' }, 'voice'] }] },
      ],
    },
    message: { en: 'Too much.', zh: '过高。' },
    examples: [
      { facts: {}, matches: 'unknown' },
      { facts: {}, matches: 'unknown' },
    ],
  }))
}

function packOf(count: number): RulePack {
  return {
    id: 'bench',
    version: '1.0.0',
    title: { en: 'Bench', zh: '测速' },
    source: 'bench',
    rules: rules(count),
  }
}

/** Milliseconds that a call takes, at the median. */
function median(run: () => unknown, times = 300): number {
  for (let warm = 0; warm < 50; warm += 1) run()
  const took = Array.from({ length: times }, () => {
    const begin = performance.now()
    run()
    return performance.now() - begin
  })
  return took.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0
}

const claim: Claim = {
  id: 'c1',
  kind: 'price',
  start: 0,
  end: 12,
  subject: { start: 0, end: 4, text: 'item 8', by: 'name' },
  value: { type: 'money', value: 99, currency: 'EUR' },
  polarity: 'affirmed',
  certainty: 'asserted',
}
const text = 'It costs 99 EUR.'
const sentence: Sentence = { index: 0, text, start: 0, end: text.length, locate: (span) => span }
const context: Context = {
  turn: { conversationId: 'c', messages: [{ role: 'user', content: 'Price?' }], channel: 'chat' },
  claims: [claim],
  verdicts: [{ claim: 'c1', status: 'supported', evidence: [], reason: 'Stated.' }],
  findings: [],
  sentences: [],
  toolCalls: [],
  language: 'en',
  session: { get: () => undefined, update: () => undefined },
  ports: { store: memoryStore({ now: () => 0 }), clock: systemClock },
  signal: new AbortController().signal,
}
const facts = {
  claim: { kind: 'price', subject: 'item 8', amount: 99 },
  turn: { channel: 'chat' },
}

const counts = [10, 100, 1000, 10_000]
const rows = counts.map((count) => {
  const pack = packOf(count)
  const guard = policy({ packs: [pack] })
  const inspection = guard.inspect?.(sentence, context)
  const found = inspection && 'findings' in inspection ? (inspection.findings ?? []).length : 0
  const logics = pack.rules.map(({ when }) => when)
  const oneByOne = logics.filter((logic) => jsonLogic.apply(logic, facts)).length
  if (found !== oneByOne) throw new Error(`${found} rules fire here, ${oneByOne} there`)
  return {
    rules: count,
    ms: median(() => guard.inspect?.(sentence, context)),
    jsonLogicJsMs: median(() => {
      for (const logic of logics) jsonLogic.apply(logic, facts)
    }, 60),
    loadMs: median(() => loadPack(pack), count > 1000 ? 5 : 30),
  }
})
const builtIn = builtInPacks.map((pack) => ({
  pack: pack.id,
  rules: pack.rules.length,
  loadMs: median(() => loadPack(pack), 40),
}))

if (process.argv.includes('--json')) console.log(JSON.stringify({ rows, builtIn }))
else {
  console.table(
    rows.map((row) => ({
      rules: row.rules,
      'one claim, ms': row.ms.toFixed(4),
      'json-logic-js one by one, ms': row.jsonLogicJsMs.toFixed(4),
      ratio: (row.jsonLogicJsMs / row.ms).toFixed(1),
      'load, ms': row.loadMs.toFixed(2),
    })),
  )
  console.table(builtIn.map((row) => ({ ...row, loadMs: row.loadMs.toFixed(2) })))
}

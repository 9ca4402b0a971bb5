import type { Json } from '@vouchsafe/core'
import { SUITES } from '@vouchsafe/eval'
import { expect, test } from 'vitest'
import { configuration, ROWS, type Row } from './fixtures.ts'

const place = {
  file: 'data.jsonl',
  line: 1,
  policy: (reference: string) => ({ id: reference, text: 'Returns are accepted for 30 days.' }),
}

async function run(name: string, rows: readonly Row[]) {
  const suite = SUITES.find((each) => each.name === name)
  if (suite === undefined) throw new Error(`no suite ${name}`)
  const opened = suite.open(configuration)
  for (const row of rows) expect(opened.add(row, place)).toEqual([])
  const predictions: Readonly<Record<string, Json>>[] = []
  for (let index = 0; index < opened.size; index += 1) predictions.push(await opened.predict(index))
  return { predictions, figures: opened.figures(), review: opened.review() }
}

const rowsOf = (name: string): readonly Row[] => ROWS[name] ?? []
const untimed = (predictions: readonly Readonly<Record<string, Json>>[]) =>
  predictions.map((prediction) => ({ ...prediction, ms: 0 }))

test('every suite has records here', () => {
  expect(SUITES.map(({ name }) => name).sort()).toEqual(Object.keys(ROWS).sort())
})

/** Every other answer, in every field that holds one, and another origin. */
const OTHER_LABELS: Row = {
  pair_id: 'other',
  group: 'other',
  source: 'else/where@2 y',
  domain: 'other',
  label: 'supported',
  upstream_label: 'yes',
  label_source: 'gpt-4',
  spans: [{ start: 0, end: 1, by: 'gpt-4' }],
  mutated: true,
  mutation: { kind: 'other', from: 'x', to: 'y', start: 0, end: 1 },
  undertaking: true,
  trajectory_reward: 0,
  model: 'other',
  facts: [{ slot: 'price', start: 0, end: 1 }],
  acts: [['Inform']],
  note: 'all of it is right',
}
/** The same for fields that mean another thing in each suite. */
const OTHER_ANSWERS: Readonly<Record<string, Row>> = {
  shop: {
    expected: {
      clean: true,
      claims: [{ quote: 'It', kind: 'fee', verdict: 'supported' }],
      problems: ['fee'],
      handoff: true,
    },
  },
  recognizers: { kind: 'Age/AgeModel', expected: [], not_supported: 'javascript' },
  pii: { entities: [], valid: false, mode: 'other' },
  streams: { expected_text: 'Other.', provider: 'other' },
}

test.each(SUITES.map(({ name }) => name))(
  '%s: labels, ids and sources change no prediction',
  async (name) => {
    const rows = rowsOf(name)
    const disguised = rows.map(
      (row, index): Row => ({
        ...row,
        ...OTHER_LABELS,
        ...OTHER_ANSWERS[name],
        id: `r${rows.length - index}`,
      }),
    )
    const bare = rows.map((row, index): Row => {
      const hidden = new Set([
        ...Object.keys(OTHER_LABELS),
        ...Object.keys(OTHER_ANSWERS[name] ?? {}),
      ])
      const left = Object.entries(row).filter(([field]) => !hidden.has(field))
      return { ...Object.fromEntries(left), id: `bare${index}` }
    })
    const expected = untimed((await run(name, rows)).predictions)
    expect(untimed((await run(name, disguised)).predictions)).toEqual(expected)
    expect(untimed((await run(name, bare)).predictions)).toEqual(expected)
  },
)

test.each(SUITES.map(({ name }) => name))(
  '%s: the order of records changes no prediction',
  async (name) => {
    const rows = rowsOf(name)
    const there = untimed((await run(name, rows)).predictions)
    const back = untimed((await run(name, [...rows].reverse())).predictions)
    expect(back.reverse()).toEqual(there)
  },
)

test('perturbation: tells what was caught, leaked and falsely stopped', async () => {
  const { figures, predictions, review } = await run('perturbation', rowsOf('perturbation'))
  expect(figures.metrics).toMatchObject({
    caught: 0.5,
    falseAlarms: 0,
    leaked: 0.5,
    ranked: 0.5,
    inQuestionCaught: null,
  })
  expect(figures.by.kind).toMatchObject({
    number: { n: 2, caught: 1, falseAlarms: 0 },
    price: { n: 2, caught: 0, leaked: 1, falseAlarms: 0 },
  })
  expect(predictions[1]).toMatchObject({
    status: 'blocked',
    findings: [{ code: 'facts/price', action: 'block', start: 10, end: 14 }],
    claims: [],
  })
  expect(review).toMatchObject([
    { id: 'chair-copy', outcome: 'miss', text: '29元，买二送一。', came: 'verified' },
  ])
})

test('groundedness: counts labels, and the places of the one whose label counts', async () => {
  const { figures } = await run('groundedness', rowsOf('groundedness'))
  expect(figures.metrics).toMatchObject({
    balancedAccuracy: 1,
    precision: 1,
    recall: 1,
    f1: 1,
    spanF1: 1,
  })
})

test('agent-turns: tells how many real replies come through', async () => {
  const { figures, review } = await run('agent-turns', rowsOf('agent-turns'))
  expect(figures.metrics).toMatchObject({ clean: 0.5, claimsPerReply: 0, supportedShare: null })
  expect(figures.by.reward).toMatchObject({ 1: { n: 1, clean: 1 }, none: { n: 1, clean: 0 } })
  expect(review.map(({ id }) => id)).toEqual(['turn-2'])
})

test('shop: tells what a reviewer would', async () => {
  const { figures } = await run('shop', rowsOf('shop'))
  expect(figures.metrics).toMatchObject({
    caught: 1,
    delivered: 0,
    falseAlarms: 0,
    localised: 1,
    verdicts: 0,
    kinds: null,
    problemRecall: 1,
    problemPrecision: 1,
    handoffRecall: null,
  })
  expect(figures.by.problem).toMatchObject({ price: { n: 1, found: 1, caught: 1 } })
})

test('tool-calls: what was done rightly is allowed, and refused once it breaks a rule', async () => {
  const { figures, predictions } = await run('tool-calls', rowsOf('tool-calls'))
  expect(figures.metrics).toMatchObject({ allowed: 1, refused: 1, calls: 3, mutations: 4 })
  expect(predictions[0]?.calls).toMatchObject([
    { name: 'find_user_id_by_email', decision: 'allow' },
    { name: 'get_order_details', decision: 'allow' },
    { name: 'cancel_pending_order', decision: 'allow' },
  ])
})

test('recognizers: a record passes if all is found and nothing else of its family', async () => {
  const { figures } = await run('recognizers', rowsOf('recognizers'))
  expect(figures.metrics).toMatchObject({ passed: 1, numericPassed: 1, dateTimePassed: 1 })
})

test('pii: an entity counts where type and half the place fit', async () => {
  const { figures, predictions } = await run('pii', rowsOf('pii'))
  expect(figures.metrics).toMatchObject({ precision: 1, recall: 1, f1: 1, wholeFound: 1 })
  expect(predictions[1]).toMatchObject({
    entities: [{ type: 'PERSON', pointer: '/收件人姓名' }],
  })
})

test('intents: counts what is found, and leaves out what is neither', async () => {
  const { figures, predictions } = await run('intents', rowsOf('intents'))
  expect(predictions.map(({ label }) => label)).toEqual(['yes', 'no', 'yes', 'no'])
  expect(figures.metrics).toMatchObject({ precision: 1, recall: 1, falseAlarms: 0, f1: 1 })
  expect(figures.by.task).toMatchObject({ ask_for_human: { n: 3 }, complaint: { n: 1 } })
})

test('intents: a task that is not there is told beside those that are', () => {
  const opened = SUITES.find(({ name }) => name === 'intents')?.open(configuration)
  const issues = opened?.add({ id: 'x', task: 'sing', text: 'La' }, place)
  expect(issues?.[0]?.message).toMatch(/^there is no such task; there are ask_for_human, complaint/)
})

test('a record of the wrong form is refused with every fault in it', () => {
  const opened = SUITES[0]?.open(configuration)
  expect(opened?.add({ id: 'x', reply: 7 }, place)).toEqual([
    { path: '/context', message: 'expected a JSON value, came nothing' },
    { path: '/reply', message: 'expected text that is not empty, came a number' },
  ])
  const context = { user_messages: 'Hi', tool_outputs: [{ name: 'x' }] }
  expect(opened?.add({ id: 'x', reply: 'Hi', context }, place)).toEqual([
    {
      path: '',
      message:
        '/context/user_messages: expected a list, came text; ' +
        '/context/tool_outputs/0/arguments: expected a JSON value, came nothing; ' +
        '/context/tool_outputs/0/output: expected a JSON value, came nothing',
    },
  ])
})

test('an id may come once', () => {
  const opened = SUITES[0]?.open(configuration)
  const row = { id: 'x', reply: 'Hi', context: '' }
  expect(opened?.add(row, place)).toEqual([])
  expect(opened?.add(row, place)).toEqual([{ path: '/id', message: 'this id has come before' }])
})

test('manipulation: recall by technique, false alarms by source', async () => {
  const { figures, predictions } = await run('manipulation', rowsOf('manipulation'))
  expect(untimed(predictions)).toEqual([
    { label: 'manipulative', ms: 0 },
    { label: 'none', ms: 0 },
  ])
  expect(figures.metrics).toMatchObject({ recall: 1, falseAlarms: 0, f1: 1 })
  expect(figures.by.technique?.Urgency?.recall).toBe(1)
})

test('entailment: accuracy by phenomenon; what rules leave open is neutral, or the judge’s', async () => {
  const { figures, predictions } = await run('entailment', rowsOf('entailment'))
  expect(untimed(predictions)).toEqual([
    { label: 'entailment', ms: 0 },
    { label: 'neutral', ms: 0 },
    { label: 'neutral', ms: 0 },
  ])
  expect(figures.metrics.accuracy).toBeCloseTo(2 / 3)
  expect(figures.by.phenomenon).toMatchObject({
    'made:number': { accuracy: 1 },
    'made:words': { accuracy: 0.5 },
  })
})

test('emotion: what is uncertain is told apart', async () => {
  const { figures } = await run('emotion', rowsOf('emotion'))
  expect(figures.metrics).toMatchObject({ uncertain: 0.5, rightWhenCertain: 1 })
})

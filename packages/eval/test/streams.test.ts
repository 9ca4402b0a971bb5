import { SUITES } from '@vouchsafe/eval'
import { expect, test } from 'vitest'
import { DEFAULT_CONFIGURATION } from '../src/configuration.ts'

const chunk = (content: string, finish_reason: string | null = null) => ({
  choices: [{ index: 0, delta: { content }, finish_reason }],
})
const delta = (text: string) => ({
  type: 'content_block_delta',
  index: 0,
  delta: { type: 'text_delta', text },
})
const output = (text: string) => ({
  type: 'response.output_text.delta',
  output_index: 0,
  content_index: 0,
  delta: text,
})
const candidate = (text: string) => ({ candidates: [{ content: { parts: [{ text }] } }] })

const RECORDS = [
  { shape: 'openai-chat', events: [chunk('还剩两件😀。It'), chunk(' is red.'), chunk('', 'stop')] },
  {
    shape: 'openai-responses',
    events: [
      output('还剩两件😀。It'),
      output(' is red.'),
      { type: 'response.completed', response: { status: 'completed', output: [] } },
    ],
  },
  {
    shape: 'anthropic-messages',
    events: [
      { type: 'message_start', message: { id: 'm', content: [] } },
      { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
      delta('还剩两件😀。It'),
      delta(' is red.'),
      { type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: {} },
      JSON.stringify({ type: 'message_stop' }),
    ],
  },
  { shape: 'google-generate', events: [candidate('还剩两件😀。It'), candidate(' is red.')] },
] as const

function opened() {
  const suite = SUITES.find(({ name }) => name === 'streams')
  if (!suite) throw new Error('no such suite')
  return suite.open(DEFAULT_CONFIGURATION)
}

const PLACE = { file: 'a', line: 1, policy: () => ({ text: '', id: '' }) as never }

test('text arrives whole, however a stream is cut', async () => {
  const run = opened()
  for (const [index, record] of RECORDS.entries()) {
    const labels = { provider: record.shape, expected_text: '还剩两件😀。It is red.' }
    expect(run.add({ id: `${index}`, ...record, ...labels }, PLACE)).toEqual([])
    expect(await run.predict(index)).toMatchObject({
      text: '还剩两件😀。It is red.',
      equalAtEveryCut: true,
    })
  }
  expect(run.figures().metrics).toMatchObject({ equal: 1, emptyEqual: null })
  expect(run.review()).toEqual([])
})

test('an answer without words is empty, and so is one that cannot be read', async () => {
  const run = opened()
  const broken = { shape: 'openai-chat', events: ['{"choices": ['] }
  const silent = { shape: 'openai-chat', events: [chunk('', 'stop')] }
  for (const [index, record] of [broken, silent].entries()) {
    run.add({ id: `${index}`, ...record, expected_text: '' }, PLACE)
    expect(await run.predict(index)).toMatchObject({ text: '', equalAtEveryCut: true })
  }
  expect(run.figures().metrics).toMatchObject({ equal: null, emptyEqual: 1 })
})

test('text that is not what was expected is told', async () => {
  const run = opened()
  run.add({ id: 'x', ...RECORDS[0], expected_text: 'Other.' }, PLACE)
  await run.predict(0)
  expect(run.figures().metrics.equal).toBe(0)
  expect(run.review()).toMatchObject([{ expected: 'Other.', came: '还剩两件😀。It is red.' }])
})

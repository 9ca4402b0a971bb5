import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EvalOptions, runSuite } from '@vouchsafe/eval'
import { expect, test } from 'vitest'
import { PolicyFiles } from '../src/policy-file.ts'
import { configuration, ROWS } from './fixtures.ts'

const base = mkdtempSync(join(tmpdir(), 'vouchsafe-eval-'))
mkdirSync(join(base, 'set'))
mkdirSync(join(base, 'policies'))
writeFileSync(join(base, 'policies', 'p.md'), 'Returns are accepted for 30 days.')

function data(name: string, lines: readonly (string | object)[]): string {
  const path = join(base, 'set', name)
  writeFileSync(
    path,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  )
  return path
}
const out = (name: string) => join(base, name)
const options = (given: Partial<EvalOptions>): EvalOptions => ({
  suite: 'perturbation',
  data: [good],
  predictions: out('predictions.jsonl'),
  configuration,
  ...given,
})
const good = data('good.jsonl', ROWS.perturbation ?? [])
const failure = async (given: Partial<EvalOptions>): Promise<string> => {
  try {
    await runSuite(options(given))
  } catch (cause) {
    return cause instanceof Error ? cause.message.replaceAll(base, '.') : 'no error'
  }
  return 'nothing was thrown'
}

test('writes one prediction a record, in order, and finds policies beside the data', async () => {
  const { figures, failures } = await runSuite(options({}))
  const lines = readFileSync(out('predictions.jsonl'), 'utf8').trimEnd().split('\n')
  const predictions = lines.map((line) => JSON.parse(line) as { id: string; status: string })
  expect(predictions.map(({ id, status }) => `${id} ${status}`)).toEqual([
    'tent-orig verified',
    'tent-copy blocked',
    'chair-orig verified',
    'chair-copy verified',
  ])
  expect(Object.keys(predictions[0] ?? {})).toEqual([
    'id',
    'status',
    'text',
    'handoff',
    'findings',
    'claims',
    'ms',
  ])
  expect([figures.suite, figures.n, failures]).toEqual(['perturbation', 4, []])
})

test('takes only the first records, over all files', async () => {
  const more = data('more.jsonl', [{ id: 'z', reply: 'Yes.', context: 'Yes.' }])
  const told: string[] = []
  await runSuite(
    options({
      data: [good, more],
      limit: 3,
      onProgress: (done, total) => told.push(`${done}/${total}`),
    }),
  )
  expect(told).toEqual(['1/3', '2/3', '3/3'])
})

test('writes a report that can be opened anywhere', async () => {
  await runSuite(options({ report: out('report.html') }))
  const page = readFileSync(out('report.html'), 'utf8')
  expect(page).toContain('<article data-outcome="miss"')
  expect(page).toContain('<mark class="wrong" title="changed">29</mark>')
  expect(page).not.toMatch(/https?:|src=|@import/)
})

test('lists every bad line, and runs nothing', async () => {
  const bad = data('bad.jsonl', [
    { id: 'a', reply: 'Yes.', context: 'Yes.' },
    '{"id": "b", "reply": "Dear Ms Miller',
    { id: 'c', reply: 1 },
    '[]',
    { id: 'a', reply: 'Yes.', context: 'Yes.' },
    { id: 'd', reply: 'Yes.', context: { user_messages: [], policy_ref: 'none.md' } },
    { id: 'e', reply: 'Yes.', context: { user_messages: [], policy_ref: '../../etc/passwd' } },
  ])
  expect(await failure({ data: [bad], predictions: out('none.jsonl') })).toBe(
    [
      './set/bad.jsonl:2: not JSON: expected the closing double quote at column 37',
      './set/bad.jsonl:3: /context: expected a JSON value, came nothing',
      './set/bad.jsonl:3: /reply: expected text that is not empty, came a number',
      './set/bad.jsonl:4: the value: expected an object, came a list',
      './set/bad.jsonl:5: /id: this id has come before',
      './set/bad.jsonl:6: the value: ./none.md: there is no such file',
      './set/bad.jsonl:7: the value: policy_ref leads out of the base folder',
    ].join('\n'),
  )
  expect(() => readFileSync(out('none.jsonl'))).toThrow('ENOENT')
})

test('counts bad lines past the twentieth', async () => {
  const bad = data(
    'many.jsonl',
    Array.from({ length: 33 }, () => '{'),
  )
  const lines = (await failure({ data: [bad] })).split('\n')
  expect([lines.length, lines.at(-1)]).toEqual([21, '… and 13 more'])
})

test.each<[string, Partial<EvalOptions>, string]>([
  [
    'an unknown suite',
    { suite: 'prices' },
    'there is no suite "prices"; there are perturbation, groundedness, agent-turns, shop, recognizers, pii, intents, manipulation, entailment, emotion, tool-calls, streams',
  ],
  ['a missing file', { data: [out('no.jsonl')] }, './no.jsonl: there is no such file'],
  ['no file', { data: [] }, '--data: expected a file'],
  ['a directory', { data: [base] }, '.: expected a file, found a directory'],
  ['half a record', { limit: 0.5 }, '--limit: expected a whole number above 0'],
  ['nowhere to write', { predictions: out('no/p.jsonl') }, './no/p.jsonl: there is no such folder'],
  ['a report into a folder', { report: base }, '.: expected a file, found a directory'],
  [
    'predictions over the data',
    { predictions: good },
    './set/good.jsonl: this is a data file; it would be overwritten',
  ],
])('says what is wrong with %s', async (_, given, message) => {
  expect(await failure(given)).toBe(message)
})

test('a record that fails is told and left out; the others go on', async () => {
  const { failures, figures } = await runSuite(
    options({
      configuration: {
        grounded: () => ({
          ...configuration.grounded([]),
          reply: async (turn, model, call) => {
            if (turn.messages.length === 1) throw new TypeError('customer text')
            return configuration.grounded([]).reply(turn, model, call)
          },
        }),
      },
      data: [
        good,
        data('one.jsonl', [{ id: 'z', reply: 'Yes.', context: 'Yes.', question: 'Is it?' }]),
      ],
    }),
  )
  expect([failures.map(({ id }) => id), figures.n]).toEqual([['z'], 4])
  expect(failures[0]?.problem).toMatch(/^TypeError at .*run\.test\.ts/)
})

test('policies are read below the base only', () => {
  const policies = new PolicyFiles(join(base, 'policies'))
  expect(policies.read('p.md')).toEqual({ id: 'p.md', text: 'Returns are accepted for 30 days.' })
  for (const reference of ['../set/good.jsonl', '/etc/passwd', '..'])
    expect(() => policies.read(reference)).toThrow('leads out of the base folder')
})

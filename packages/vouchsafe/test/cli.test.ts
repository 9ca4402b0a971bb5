import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { main } from '../src/cli/main.ts'

const folder = mkdtempSync(join(tmpdir(), 'vouchsafe-cli-'))
function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

async function run(...argv: string[]) {
  let [out, err] = ['', '']
  const code = await main(argv, {
    stdout: { columns: 80, write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
  })
  return { code, out: out.replaceAll(folder, '.'), err: err.replaceAll(folder, '.') }
}

const catalog = [
  { sku: 'KST', title: 'Kestrel folding stove', price: { amount: 58, currency: 'GBP' } },
]
const turn = (price: string) => ({
  now: '2026-09-16T10:00:00+01:00',
  jurisdiction: 'UK',
  messages: [{ role: 'user', content: "What's the Kestrel stove?" }],
  draft: { text: `The Kestrel folding stove is ${price}.` },
})
const right = file('right.json', { ...turn('£58'), shop: { catalog } })
const wrong = file('wrong.json', { ...turn('£48'), shop: { catalog } })
const bare = file('bare.json', turn('£58'))

test('check: 0 and a report for a draft that is verified', async () => {
  const { code, out, err } = await run('check', right)
  expect([code, err]).toEqual([0, ''])
  expect(out).toContain('draft  The Kestrel folding stove is £58.\nstatus verified\n')
  expect(out).toContain('catalog /0/price/amount')
  expect(out).toMatch(/sent as written\n$/)
})

test('check: 1 for a draft that is not, and the reply as JSON', async () => {
  const { code, out } = await run('check', wrong, '--json')
  expect(code).toBe(1)
  const reply = JSON.parse(out) as { status: string; text: string }
  expect(reply.status).not.toBe('verified')
  expect(reply.text).not.toContain('£48')
})

test('check: the same run twice prints the same', async () => {
  expect(await run('check', wrong, '--json')).toEqual(await run('check', wrong, '--json'))
})

test('check: a turn file and a config say which parts are complete', async () => {
  const asked = {
    messages: [{ role: 'user', content: 'Any offers?' }],
    draft: { text: 'There is no spring sale.' },
  }
  const verdict = async (turnFile: unknown, ...more: readonly string[]) => {
    const { out } = await run('check', file('offers.json', turnFile), '--json', ...more)
    const { claims } = JSON.parse(out) as { claims: { verdict: { status: string } }[] }
    return claims[0]?.verdict.status
  }
  const promotions = [{ code: 'W', title: 'Winter sale' }]
  expect(await verdict({ ...asked, shop: { promotions, complete: { promotions: false } } })).toBe(
    'unsupported',
  )
  const config = file('complete.json', { promotions, complete: { promotions: false } })
  expect(await verdict(asked, '--config', config)).toBe('unsupported')
  // What the config says of its own offers is not true of those of the turn file.
  expect(await verdict({ ...asked, shop: { promotions } }, '--config', config)).toBe('supported')
  const slip = file('slip.json', { promotions, complete: { promotions: 'yes' } })
  expect((await run('check', bare, '--config', slip)).err).toBe(
    './slip.json: /complete/promotions expected true or false, came text\n',
  )
})

test('check: a JSON config brings the shop, also from files beside it', async () => {
  file('catalog.json', catalog)
  const config = file('shop.json', { catalog: 'catalog.json', timeoutMs: 2000 })
  expect((await run('check', bare, '--config', config)).code).toBe(0)
})

test('check: an ES module brings options or a finished pipeline', async () => {
  const options = file('options.mjs', `export default { catalog: ${JSON.stringify(catalog)} }`)
  expect((await run('check', bare, '--config', options)).code).toBe(0)
  const pipeline = file(
    'pipeline.mjs',
    `const reply = { status: 'verified', text: 'x', claims: [], findings: [], labels: [], toolCalls: [], attempts: 1 }
     export const pipeline = { reply: async () => reply }`,
  )
  expect(JSON.parse((await run('check', bare, '--config', pipeline, '--json')).out)).toMatchObject({
    text: 'x',
  })
  expect(await run('check', right, '--config', pipeline)).toEqual({
    code: 2,
    out: '',
    err: "./pipeline.mjs exports a finished pipeline, which cannot take the turn file's shop: leave out one of them\n",
  })
})

test('check: what nothing reads is told, so that a typing slip shows', async () => {
  const path = file('slip.json', { ...turn('£58'), shop: { catalog }, timezone: 'Europe/London' })
  expect(await run('check', path)).toMatchObject({ code: 0, err: 'not read: timezone\n' })
})

const name = 'Ms Miller of 4 Mill Lane'
test.each<[string, string, string]>([
  ['no file', join(folder, 'none.json'), './none.json: there is no such file\n'],
  ['a directory', folder, '.: expected a file, found a directory\n'],
  ['an empty file', file('empty.json', ''), './empty.json: the file is empty\n'],
  [
    'no JSON',
    file('broken.json', `{\n  "messages": [],\n  "draft": "${name}"\n  "now": 1\n}`),
    './broken.json:4:3: not JSON: expected "," or "}"\n',
  ],
  ['a list', file('list.json', [name]), './list.json: expected an object, came a list\n'],
  [
    'wrong fields',
    file('shape.json', {
      now: name,
      messages: [{ role: 'bot', content: name }, { role: 'user' }],
      draft: { text: 5, toolCalls: [{ id: 'a' }] },
      shop: name,
    }),
    [
      './shape.json: /messages/0/role: expected one of system, user, assistant, tool, got string',
      './shape.json: /messages/1/content: expected string, got nothing',
      './shape.json: /now: expected ISO 8601 with an offset, such as 2026-03-02T10:00:00+08:00',
      './shape.json: /now: expected a date that exists',
      './shape.json: /draft/text: expected text, came a number',
      './shape.json: /draft/toolCalls/0/name: expected text that is not empty, came nothing',
      './shape.json: /draft/toolCalls/0/arguments: expected a JSON value, came nothing',
      './shape.json: /shop: expected an object, came text',
      '',
    ].join('\n'),
  ],
  [
    'no draft',
    file('draft.json', { messages: [] }),
    './draft.json: /draft: expected an object, came nothing\n',
  ],
])(
  'check: 2 and a clear message for %s, without the customer’s words',
  async (_, path, message) => {
    const { code, out, err } = await run('check', path)
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: message })
    expect(err).not.toContain('Miller')
  },
)

test('check: a file that is far too large is not read', async () => {
  const path = file('huge.json', `"${'x'.repeat(33 * 1024 * 1024)}"`)
  expect(await run('check', path)).toEqual({
    code: 2,
    out: '',
    err: './huge.json: larger than 32 MB\n',
  })
})

test.each<[string, string, string]>([
  [
    'an unknown field',
    file('c1.json', { catalogue: [] }),
    './c1.json: /catalogue: not a field here; known are catalog, orders, policies, promotions, contacts, records, complete, retry, hold, timeoutMs, callTimeoutMs, maxLength, mode, wording, actions\n',
  ],
  [
    'a part that is missing',
    file('c2.json', { orders: 'no.json' }),
    './no.json: there is no such file\n',
  ],
  ['no config file', join(folder, 'c3.mjs'), './c3.mjs: there is no such file\n'],
  [
    'a module that exports nothing',
    file('c4.mjs', 'export const other = 1'),
    './c4.mjs: expected a pipeline or options as the default export, came nothing\n',
  ],
  [
    'a module that fails',
    file('c5.mjs', 'throw new Error("no database")'),
    './c5.mjs: could not be loaded: Error: no database\n',
  ],
])('check: 2 for a config with %s', async (_, config, message) => {
  expect(await run('check', bare, '--config', config)).toEqual({ code: 2, out: '', err: message })
})

const rows = [
  {
    id: 'a',
    context: 'The bench has 3 seats.',
    reply: 'The bench has 3 seats.',
    label: 'supported',
  },
  {
    id: 'b',
    context: 'The bench has 3 seats.',
    reply: 'The bench has 4 seats.',
    label: 'unsupported',
  },
]
const data = file('data.jsonl', rows.map((row) => JSON.stringify(row)).join('\n'))
const predictions = join(folder, 'out.jsonl')

test('eval: writes predictions and prints figures', async () => {
  const { code, out } = await run(
    'eval',
    'groundedness',
    '--data',
    data,
    '--predictions',
    predictions,
  )
  expect(code).toBe(0)
  expect(out).toMatch(
    /^groundedness: 2 records, ms p50 [\d.]+, p95 [\d.]+, p99 [\d.]+\n {2}balancedAccuracy /,
  )
  expect(readFileSync(predictions, 'utf8').trimEnd().split('\n')).toHaveLength(2)
})

test('eval: --json prints one object on the last line', async () => {
  const argv = ['eval', 'groundedness', '--data', data, '--predictions', predictions, '--json']
  const { out } = await run(...argv)
  expect(out.trimEnd().split('\n')).toHaveLength(1)
  expect(JSON.parse(out)).toMatchObject({ suite: 'groundedness', n: 2 })
})

test('eval: runs the shop suite through the preset', async () => {
  const row = { id: 'a', ...turn('£58'), shop: { catalog }, channel: 'chat' }
  const path = file('shop.jsonl', JSON.stringify(row))
  const argv = ['eval', 'shop', '--data', path, '--predictions', predictions]
  expect((await run(...argv)).code).toBe(0)
  expect(JSON.parse(readFileSync(predictions, 'utf8'))).toMatchObject({
    id: 'a',
    status: 'verified',
  })
})

test.each<[string, string[], string]>([
  [
    'no suite of that name',
    ['prices', '--data', data, '--predictions', predictions],
    'there is no suite "prices"',
  ],
  [
    'no data',
    ['shop', '--predictions', predictions],
    "required option '--data <file>' not specified",
  ],
  [
    'half a record',
    ['shop', '--data', data, '--predictions', predictions, '--limit', '1.5'],
    'Expected a whole number above 0.',
  ],
  [
    'a bad line',
    ['shop', '--data', data, '--predictions', predictions],
    './data.jsonl:1: /shop: expected an object, came nothing',
  ],
])('eval: 2 for %s', async (_, argv, message) => {
  const { code, out, err } = await run('eval', ...argv)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(message)
})

test('help tells the suites and what the exit codes mean', async () => {
  const { code, out } = await run('eval', '--help')
  expect(code).toBe(0)
  expect(out).toContain('perturbation  replies whose facts are known to be right')
  expect((await run('check', '--help')).out).toContain('Ends with 0 if the draft is verified')
  expect((await run()).code).toBe(2)
})

test('prints its version', async () => {
  const known: unknown = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  )
  const { version } = known as { version: string }
  expect(await run('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' })
})

test('a config may hold words and rows of the table, and is told what is wrong with them', async () => {
  const strict = file('strict.json', {
    wording: { en: { blocked: 'Please call us.' } },
    actions: { costly: { repairable: { action: 'block' } } },
  })
  const { code, out } = await run('check', wrong, '--config', strict, '--json')
  const reply = JSON.parse(out) as { status: string; text: string }
  expect([code, reply.status, reply.text]).toEqual([1, 'blocked', 'Please call us.'])

  const slip = file('slip.json', { actions: { costly: { repairable: { action: 'warn' } } } })
  const refused = await run('check', wrong, '--config', slip)
  expect([refused.code, refused.out]).toEqual([2, ''])
  expect(refused.err).toContain('actions.costly.repairable.action: expected one of note, annotate')
})

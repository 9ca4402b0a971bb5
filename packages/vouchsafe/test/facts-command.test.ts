import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterAll, expect, test } from 'vitest'
import { main } from '../src/cli/main.ts'

const folder = mkdtempSync(join(tmpdir(), 'vouchsafe-facts-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function run(...argv: string[]) {
  const written = { stdout: '', stderr: '' }
  const into = (name: 'stdout' | 'stderr') =>
    new Writable({
      write(chunk, _, next) {
        written[name] += String(chunk)
        next()
      },
    })
  const code = await main(argv, { stdout: into('stdout'), stderr: into('stderr') })
  const plain = (text: string) => text.replaceAll(`${folder}/`, '')
  return { code, stdout: plain(written.stdout), stderr: plain(written.stderr) }
}

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const GOODS = 'sku,title,price,validUntil\nL-1,Lamp,149,2026-03-01\nL-2,Desk,99 EUR,2026-03-03\n'

test('lists what is wrong, with file and line', async () => {
  const goods = file('goods.csv', GOODS)
  const page = file('page.json', '[{"sku": "L-2",\n"price": "89 EUR"}]')
  const stock = file('stock.jsonl', '{"sku":"L-1","stock":3}\n')
  expect(await run('facts', 'lint', goods, page, stock, '--now', '2026-03-02T12:00:00Z')).toEqual({
    code: 1,
    stdout: [
      'goods.csv:2: missing-currency: /0/price expected a currency, beside the amount, in the field’s name or in a field "currency"',
      'goods.csv:2: expired: /0/validUntil expected a time to come; the record no longer holds',
      'page.json:2: conflict: /0/price expected the value that goods.csv has at /1/price for the same code',
      'stock.jsonl: nothing to say',
      '',
    ].join('\n'),
    stderr: '',
  })
})

test('prints JSON', async () => {
  const goods = file('goods.csv', GOODS)
  const { code, stdout } = await run(
    ...['facts', 'lint', goods, '--currency', 'EUR', '--now', '2026-03-02T12:00:00Z', '--json'],
  )
  expect(code).toBe(1)
  expect(JSON.parse(stdout)).toEqual([
    {
      code: 'expired',
      file: 'goods.csv',
      line: 2,
      pointer: '/0/validUntil',
      message: 'expected a time to come; the record no longer holds',
    },
  ])
})

test('ends with 0 where nothing is wrong', async () => {
  const fine = file('fine.tsv', 'sku\tprice_eur\nL-1\t149\n')
  expect(await run('facts', 'lint', fine)).toEqual({
    code: 0,
    stdout: 'fine.tsv: nothing to say\n',
    stderr: '',
  })
})

test('refuses what cannot be read', async () => {
  const broken = file('broken.csv', 'a,b\n1\n')
  expect(await run('facts', 'lint', broken)).toMatchObject({
    code: 2,
    stderr: 'broken.csv, line 2: expected 2 cells, as many as the first line has; found 1.\n',
  })
  expect(await run('facts', 'lint', file('a.txt', 'x'))).toMatchObject({
    code: 2,
    stderr: 'a.txt: expected a file that ends in one of .csv, .tsv, .json, .jsonl, .ndjson\n',
  })
  expect(await run('facts', 'lint', join(folder, 'gone.csv'))).toMatchObject({ code: 2 })
  expect(await run('facts', 'lint', file('b.csv', GOODS), '--now', 'today')).toMatchObject({
    code: 2,
  })
})

const TOUR =
  'More than 72 hours before departure: 10 % fee.\n24 to 72 hours before departure: 30 % fee.\n'

test('compiles a policy into terms, and tells whether a reviewed file still fits', async () => {
  const policy = file('cancelling.md', TOUR)
  const { code, stdout } = await run('facts', 'compile', policy, '--title', 'Cancelling a tour')
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({
    source: { id: 'cancelling' },
    title: 'Cancelling a tour',
    terms: [
      { topic: 'cancel', quote: 'More than 72 hours before departure: 10 % fee.' },
      { topic: 'cancel', quote: '24 to 72 hours before departure: 30 % fee.' },
    ],
  })
  const reviewed = file('cancelling.terms.json', stdout)
  expect(await run('facts', 'compile', policy, '--check', reviewed)).toEqual({
    code: 0,
    stdout: 'cancelling.terms.json: 2 terms count, 0 wait for a person\n',
    stderr: '',
  })
  const later = file(
    'later.md',
    TOUR.replace('72 hours before departure: 10', '96 hours before departure: 15'),
  )
  expect(await run('facts', 'compile', later, '--id', 'cancelling', '--check', reviewed)).toEqual({
    code: 1,
    stdout:
      'cancelling.terms.json: /terms/0/span expected the text from 0 to 46 to be the quote of this clause (topic cancel); the policy has changed since it was reviewed\n',
    stderr: '',
  })
  expect(await run('facts', 'compile', join(folder, 'gone.md'))).toMatchObject({ code: 2 })
})

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { main } from '../src/cli/main.ts'

const folder = mkdtempSync(join(tmpdir(), 'vouchsafe-calibrate-'))

function recordsFile(name: string, count: number): string {
  const path = join(folder, name)
  const lines = Array.from({ length: count }, (_, index) => {
    const score = (index % 100) / 100
    return JSON.stringify({ score, correct: (index * 37) % 101 > 100 * (1 - score) ** 2 * 0.6 })
  })
  writeFileSync(path, `${lines.join('\n')}\n`)
  return path
}

async function run(...argv: string[]) {
  let [out, err] = ['', '']
  const code = await main(argv, {
    stdout: { columns: 80, write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
  })
  return { code, out, err: err.replaceAll(folder, '.') }
}

test('calibrate: fits, measures, draws and chooses', async () => {
  const out = join(folder, 'calibration.json')
  const plots = join(folder, 'plots')
  const records = recordsFile('judged.jsonl', 1000)
  const result = await run(
    'calibrate',
    records,
    '--date',
    '2026-03-02',
    '--out',
    out,
    '--plots',
    plots,
  )
  expect(result).toMatchObject({ code: 0, err: '' })
  expect(result.out).toMatch(/^1000 records, isotonic, 2026-03-02\n {2}calibrationError/)
  expect(result.out).toMatch(
    /answer from a score of 0\.\d+ on: 0\.\d{3} of questions, errors under 0\.05 with confidence 0\.950\n$/,
  )
  expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({
    version: 1,
    date: '2026-03-02',
    records: 1000,
  })
  expect(readFileSync(join(plots, 'reliability.svg'), 'utf8')).toMatch(/^<svg /)
  expect(readFileSync(join(plots, 'risk-coverage.svg'), 'utf8')).toMatch(/^<svg /)
  expect(await run('calibrate', records, '--date', '2026-03-02')).toMatchObject({ out: result.out })
})

test('calibrate: ends with 1 on too little data', async () => {
  const { code, err } = await run('calibrate', recordsFile('few.jsonl', 60), '--date', '2026-03-02')
  expect(code).toBe(1)
  expect(err).toContain(
    './few.jsonl: expected at least 200 records, got 60: too little data to calibrate',
  )
})

test('calibrate: ends with 2 on a bad file or day', async () => {
  const bad = join(folder, 'bad.jsonl')
  writeFileSync(bad, '{"score": 3, "correct": true}\n')
  expect(await run('calibrate', bad, '--date', '2026-03-02')).toMatchObject({
    code: 2,
    err: './bad.jsonl: 0.score: expected a number from 0 to 1\n',
  })
  writeFileSync(bad, 'score\n')
  expect(await run('calibrate', bad, '--date', '2026-03-02')).toMatchObject({
    code: 2,
    err: './bad.jsonl:1: expected a JSON object\n',
  })
  expect((await run('calibrate', bad, '--date', 'today')).code).toBe(2)
})

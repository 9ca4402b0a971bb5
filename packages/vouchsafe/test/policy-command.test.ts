import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterAll, expect, test } from 'vitest'
import { main } from '../src/cli/main.ts'

const folder = mkdtempSync(join(tmpdir(), 'vouchsafe-policy-'))
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
  return { code, ...written, stdout: written.stdout.replaceAll(`${folder}/`, '') }
}

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const PACK = `id: refunds
version: 1.2.0
title: { en: Refunds, zh: 退款 }
source: Terms of sale, section 7
rules:
  - code: window
    when:
      and:
        - { '===': [{ var: claim.kind }, refund] }
        - { '>': [{ var: claim.days }, 30] }
    message: { en: Refunds are offered for 30 days., zh: 退款期为30天。 }
    examples:
      - { facts: { claim: { kind: refund, days: 60 } }, matches: true }
      - { facts: { claim: { kind: refund, days: 31 } }, matches: true }
      - { facts: { claim: { kind: refund, days: 30 } }, matches: false }
      - { facts: { claim: { kind: price, days: 60 } }, matches: false }
`

test('lints and tests a pack in YAML', async () => {
  const path = file('refunds.yaml', PACK)
  expect(await run('policy', 'lint', path)).toMatchObject({
    code: 0,
    stdout: 'refunds.yaml: nothing to say\n',
  })
  expect(await run('policy', 'test', path)).toMatchObject({
    code: 0,
    stdout: 'refunds.yaml: 4 examples, 0 failed\n',
  })
})

test('says on which line something is wrong', async () => {
  const path = file('loose.yaml', PACK.replace("'===': [{", "'==': [{").replace('31', '3'))
  expect(await run('policy', 'lint', path)).toMatchObject({
    code: 1,
    stdout: 'loose.yaml:9:19: error: /rules/0/when/and/0/== == converts its arguments: write ===\n',
  })
  const wrong = file('wrong.yaml', PACK.replace('days: 31', 'days: 3'))
  expect(await run('policy', 'test', wrong)).toMatchObject({
    code: 1,
    stdout:
      'wrong.yaml:14:9: /rules/0/examples/1 expected true, came false\nwrong.yaml: 4 examples, 1 failed\n',
  })
})

test('explains what a rule comes to', async () => {
  const path = file('explained.yaml', PACK)
  const facts = file('facts.json', '{"claim":{"kind":"refund","days":60}}')
  const { code, stdout } = await run('policy', 'explain', path, 'window', '--facts', facts)
  expect(code).toBe(1)
  expect(stdout.replace(/sha256\.[0-9a-f]{64}/, 'DIGEST')).toBe(
    [
      'The rule applies and was broken: Refunds are offered for 30 days. (Terms of sale, section 7)',
      'refunds.window, policy:refunds@1.2.0+DIGEST',
      '  {"and":[{"===":[{"var":"claim.kind"},"refund"]},{">":[{"var":"claim.days"},30]}]} → true',
      '    {"===":[{"var":"claim.kind"},"refund"]} → true',
      '      {"var":"claim.kind"} → "refund"',
      '    {">":[{"var":"claim.days"},30]} → true',
      '      {"var":"claim.days"} → 60',
      '',
    ].join('\n'),
  )
  const open = file('open.json', '{"claim":{"kind":"refund"}}')
  const unknown = await run('policy', 'explain', path, 'window', '--facts', open, '--lang', 'zh')
  expect(unknown.stdout).toContain('现有资料无法判断是否符合规则：退款期为30天。')
  expect(unknown.stdout).toContain('not known: claim.days\n')
})

test('prints the schema', async () => {
  const { code, stdout } = await run('policy', 'schema')
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ title: 'Vouchsafe rule pack' })
})

test('refuses what cannot be read', async () => {
  const bad = file('bad.yaml', 'id: [')
  expect(await run('policy', 'lint', bad)).toMatchObject({ code: 2 })
  const bomb = [
    'a: &a [x, x]',
    ...'bcdefghij'.split('').map((name, at) => {
      const before = 'abcdefghi'.charAt(at)
      return `${name}: &${name} [*${before}, *${before}, *${before}, *${before}]`
    }),
  ].join('\n')
  expect(await run('policy', 'lint', file('bomb.yaml', bomb))).toMatchObject({ code: 2 })
  const path = file('again.yaml', PACK)
  const { code, stderr } = await run('policy', 'explain', path, 'gone', '--facts', path)
  expect(code).toBe(2)
  expect(stderr).toContain('no rule gone in the pack; it has window')
})

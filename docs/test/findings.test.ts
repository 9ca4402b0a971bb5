import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { TRIGGERS } from '@vouchsafe/confidence'
import { CLAIM_KINDS, type Claim, findingOf, VERDICTS } from '@vouchsafe/core'
import { CONCERNS, TECHNIQUES } from '@vouchsafe/emotion'
import { builtInPacks } from '@vouchsafe/policy/packs'
import { CATEGORIES } from '@vouchsafe/privacy'
import { describe, expect, test } from 'vitest'
import { DOCS, pages, readPage } from './snippets.ts'

const GUARDS = ['claims', 'facts', 'policy', 'privacy', 'confidence', 'disclosure', 'emotion']
const LITERAL = new RegExp(`['"\`]((?:${GUARDS.join('|')}|pipeline)/[^'"\`\\n]{1,100})['"\`]`, 'g')

/** A code with a star for whatever is filled in. */
function pattern(code: string): string {
  return code.replaceAll(/\b[A-Z]{3,20}\b/g, '*')
}

/** All codes that stand in the guards' sources, and those that verdicts come to. */
function codesOfSources(): ReadonlySet<string> {
  const codes = new Set<string>(['*/failed.*'])
  for (const name of ['core', ...GUARDS]) {
    const folder = join(DOCS, '../packages', name, 'src')
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts')) continue
      const lines = readFileSync(join(folder, file), 'utf8').split('\n')
      // Codes that are only compared with, and types of codes, are told elsewhere.
      const telling = lines
        .filter((line) => !/startsWith|===|function|^\s*(?:\*|\/\/|\/\*)/.test(line))
        .map((line) => line.replaceAll(/\$\{[^}]{1,60}\}/g, '*'))
      for (const [, code = ''] of telling.join('\n').matchAll(LITERAL)) codes.add(code)
    }
  }
  for (const code of codesOfVerdicts()) codes.add(code)
  return codes
}

function codesOfVerdicts(): readonly string[] {
  const claim: Claim = {
    id: 'c1',
    kind: 'price',
    start: 0,
    end: 1,
    polarity: 'affirmed',
    certainty: 'asserted',
  }
  const verdicts = VERDICTS.map((status) => ({ claim: 'c1', status, evidence: [], reason: '' }))
  const earlier = verdicts.map((verdict) => ({ ...verdict, earlierTurn: true as const }))
  const findings = [...verdicts, ...earlier].map((verdict) => findingOf('facts', claim, verdict))
  return findings.flatMap((finding) => finding?.code.replace('price', '*') ?? [])
}

/** The codes in the first column of a page's tables. */
function codesOfPage(page: string): ReadonlySet<string> {
  const rows = readPage(page).matchAll(/^\| `([A-Za-z][A-Za-z-]{0,30}\/[^`]{1,100})` \|/gm)
  return new Set([...rows].map(([, code = '']) => code))
}

const rules = builtInPacks.flatMap(({ id, rules, tiers = [] }) =>
  [...rules, ...tiers].map((rule) => ({ code: `policy/${id}.${rule.code}`, says: rule.message })),
)
const ruleCodes = new Set(rules.map(({ code }) => code))

describe.each(pages().filter((page) => page.endsWith('findings.md')))('%s', (page) => {
  const language = page.startsWith('zh/') ? 'zh' : 'en'

  test('lists every code that guards can report, and no other', () => {
    const told = [...codesOfPage(page)].filter((code) => !ruleCodes.has(code)).map(pattern)
    expect([...new Set(told)].toSorted()).toEqual([...codesOfSources()].toSorted())
  })

  test('lists the rules of every pack that comes along, with what they say', () => {
    const text = readPage(page)
    for (const { code, says } of rules)
      expect(text).toContain(`| \`${code}\` | ${says[language]} |`)
    const packed = [...codesOfPage(page)].filter((code) => /^policy\/[a-z]/.test(code))
    expect(packed.toSorted()).toEqual([...ruleCodes].toSorted())
  })

  test.each([
    ['kinds of claim', CLAIM_KINDS],
    ['triggers', TRIGGERS],
    ['techniques', TECHNIQUES],
    ['concerns', CONCERNS],
    ['categories', CATEGORIES],
  ])('names all %s', (_, names) => {
    const text = readPage(page)
    for (const name of names) expect(text).toContain(`\`${name}\``)
  })
})

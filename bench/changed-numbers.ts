import { readFileSync } from 'node:fs'
import { mulberry } from './shop.ts'

/**
 * Right drafts with one number changed: as long as they were and as rich in figures, and wrong. What is caught of them, beside what
 * is marked of the drafts that they were made from, says what the rules tell apart without help from how right and wrong drafts differ
 * in other ways.
 *
 * `npx tsx bench/changed-numbers.ts bench/turns/zh-9.jsonl … > changed.jsonl`, then `vouchsafe eval shop --data changed.jsonl`
 */
interface Recorded {
  readonly id: string
  readonly draft: { readonly text: string }
  readonly expected: { readonly clean: boolean }
}

/** A number that stands by itself: no part of a code, an address, or a name with a hyphen. */
const NUMBER = /(?<![A-Za-z0-9.\-_/#])\d+(?:,\d{3})*(?:\.\d+)?(?![A-Za-z0-9]*\d)/g
const CHANGES_A_DRAFT = 4
const LONGEST = 7

type Pick = <T>(from: readonly T[]) => T | undefined

/** A step away, a share of it, or another number of the draft. */
const WAYS: readonly ((value: number, others: readonly string[], pick: Pick) => number | string)[] =
  [
    (value, _, pick) => value + (pick([1, 2, 3, -1]) ?? 1),
    (value, _, pick) => value * (pick([0.5, 0.75, 1.5, 2]) ?? 2),
    (value, others, pick) => pick(others) ?? value + 1,
  ]

function changed({ id, draft, ...more }: Recorded, pick: Pick): readonly object[] {
  const { text } = draft
  const numbers = [...text.matchAll(NUMBER)].filter(([digits]) => digits.length <= LONGEST)
  const places = new Set(Array.from({ length: CHANGES_A_DRAFT }, () => pick(numbers)))
  return [...places].flatMap((place, index) => {
    if (place === undefined) return []
    const [digits] = place
    const value = Number(digits.replaceAll(',', ''))
    const others = numbers.map(([each]) => each).filter((each) => each !== digits)
    const written = writtenLike(digits, pick(WAYS)?.(value, others, pick) ?? value + 1)
    if (Number(written.replaceAll(',', '')) === value) return []
    const behind = text.slice(place.index + digits.length)
    const quote = `${written}${behind.slice(0, 8)}`
    return [
      {
        ...more,
        id: `${id}~${index + 1}`,
        draft: { ...draft, text: `${text.slice(0, place.index)}${written}${behind}` },
        expected: {
          ...more.expected,
          clean: false,
          claims: [{ quote, kind: 'other', verdict: 'contradicted' }],
          problems: ['other'],
        },
      },
    ]
  })
}

/** With as many decimals as the number that it takes the place of, and never nought. */
function writtenLike(digits: string, value: number | string): string {
  if (typeof value === 'string') return value
  const decimals = digits.split('.')[1]?.length ?? 0
  const least = 10 ** -decimals
  return Math.max(least, value).toFixed(decimals)
}

const random = mulberry(1)
const pick: Pick = (from) => from[Math.floor(random() * from.length)]
for (const file of process.argv.slice(2)) {
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const record = JSON.parse(line) as Recorded
    if (!record.expected.clean) continue
    for (const each of changed(record, pick)) console.log(JSON.stringify(each))
  }
}

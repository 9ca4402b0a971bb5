import type { ClaimValue } from '@vouchsafe/core'
import { readValues } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { contradicted, type Judgement } from '../evidence.ts'
import { oncePer } from '../lookup/once.ts'
import { compareValues } from '../values/compare.ts'
import type { World } from '../world.ts'
import { clauseAt } from './clauses.ts'
import { littleProse } from './known-texts.ts'

/** A part with its own value, in a list that a text gives: 框架5年，弹簧3年; `frame 5 years, springs 3 years`. */
interface Listed {
  readonly name: string
  readonly value: ClaimValue
  readonly shows: string
  readonly source: { readonly id: string }
}

const SENTENCES = /[。;；\n]|\.\s/u
const SORTS: ReadonlySet<string> = new Set(['duration', 'money', 'percent', 'quantity'])
/** What a list begins with, and words between a part and its value. */
const LEAD = /^.{0,40}[:：]/u
const LINK =
  /(?:质保|保修|保期|保|为|是|收取?|各|享有?|约|起|(?<![a-z])(?:is|are|has|have|for|of|gets?|comes with|carr(?:y|ies)|covered(?: for)?|warranty|guaranteed?|an?|at|costs?|up to)|[=(（])$/i

/** The part's name, without the words that lead from it to its value. */
function nameOf(text: string): string {
  let name = text.trim()
  for (let at = 0; at < 4; at += 1) name = name.replace(LINK, '').trim()
  return name.replace(/^the\s/i, '')
}

/** Lists of at least three parts, each with one value of the same sort. */
const listsOf = oncePer((world: World): readonly (readonly Listed[])[] =>
  littleProse(world).flatMap(({ text, source }) =>
    text.split(SENTENCES).flatMap((sentence) => {
      const parts = sentence
        .replace(LEAD, '')
        .split(/[,，、]|\band\b/u)
        .flatMap((part): readonly Listed[] => {
          const [only, ...more] = readValues(part, world.read)
          if (only === undefined || more.length > 0 || !SORTS.has(only.value.type)) return []
          const name = nameOf(part.slice(0, only.start))
          const rest = part.slice(only.end).trim()
          if (name.length < 2 || name.length > 24 || rest.length > 4) return []
          return [{ name, value: only.value, shows: part.trim().slice(0, 120), source }]
        })
      const isOne = new Set(parts.map(({ value }) => value.type)).size === 1
      return parts.length >= 3 && isOne ? [parts] : []
    }),
  ),
)

/**
 * Where a text lists a value for each of several parts, the value of one is not that of another: the clause that names a part by its
 * name in the list, and no other, is held to that part's own.
 */
export function heldToListed(judgement: Judgement, at: Case): Judgement {
  const { value, polarity } = at.claim
  if (judgement.status !== 'supported' || value === undefined || !SORTS.has(value.type))
    return judgement
  if (polarity !== 'affirmed' || judgement.evidence.some(({ derivation }) => derivation))
    return judgement
  const said = clauseAt(at).toLowerCase()
  for (const list of listsOf(at.world)) {
    const isHeld = list.some((each) => compareValues(value, each.value, at.precision) === 'equal')
    const [only, ...more] = list.filter(({ name }) => said.includes(name.toLowerCase()))
    if (!isHeld || only === undefined || more.length > 0) continue
    if (compareValues(value, only.value, at.precision) !== 'different') continue
    return contradicted(
      [{ relation: 'contradicts', source: only.source, shows: only.shows }],
      'The text gives this value for another part.',
      { right: only.shows },
    )
  }
  return judgement
}

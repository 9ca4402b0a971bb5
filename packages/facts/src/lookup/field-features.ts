import type { Cell } from '../sources/row.ts'
import { findFeatures, impliedBy, saysOf } from '../words/features.ts'
import { flagOf, type Vocabulary } from '../words/vocabulary.ts'
import { fieldTokens, gramsOf, stem, type Token, tokenise } from './tokens.ts'

/** What a field says of features by its name. */
interface FieldFeatures {
  readonly features: readonly string[]
  /** Stems of the field's own name beside the feature: `outdoor` of `outdoor_pool`. */
  readonly rest: readonly string[]
  /** `no_pets: true` says that there are none. */
  readonly denies: boolean
  readonly mode: FieldMode
}

/** Whether a field tells what the price includes or what there is to have; most fields tell neither. */
type FieldMode = 'included' | 'available' | 'plain'

/** What a cell answers to a question for a feature. */
export interface FeatureAnswer {
  readonly says: boolean
  readonly cell: Cell
  readonly mode: FieldMode
  readonly rest: readonly string[]
  /** The field is filled, but says neither yes nor no: `breakfast: buffet`. */
  readonly weak: boolean
}

/** Stems of words in field names that do not say what the field is about. */
const EMPTY = new Set(
  [
    'is has have can allow allowed allows offer offered offers include included includes including inclusive inklusive',
    'incluido inclus support supported supports available availability service services option options in of for the a',
    'with facility facilities feature features function friendly enabled enable accepted accepts possible permitted flag',
    'provided provides comes access',
  ]
    .join(' ')
    .split(' ')
    .map(stem)
    .concat([...'是否有支持提供可以能含包功服务的允许']),
)
const DENYING = new Set(
  [
    'no',
    'not',
    'non',
    'without',
    'excludes',
    'excluded',
    'exclude',
    'prohibited',
    'forbidden',
    'lacks',
  ]
    .map(stem)
    .concat(['不', '无', '禁']),
)
const INCLUDED =
  /(?:^|[_ ])(?:includ\w{0,5}|inclusive|inklusive|inclus|incluido|comes_with)(?:$|[_ ])|含|附赠|包/i
const AVAILABLE = /(?:^|[_ ])(?:availab\w{0,6}|offer\w{0,3}|optional|possible)(?:$|[_ ])|可选|可加/i

const READ = new WeakMap<Cell, FieldFeatures>()

/** Steps of a cell's path below its row. */
export function pathOf(cell: Cell): readonly string[] {
  return cell.pointer.slice(cell.row.pointer.length).split('/').filter(Boolean)
}

function readField(cell: Cell): FieldFeatures {
  const known = READ.get(cell)
  if (known !== undefined) return known
  const path = pathOf(cell)
  const own = namesOf(path.slice(-1))
  const read = own.features.length > 0 || path.length < 2 ? own : namesOf(path.slice(-2))
  READ.set(cell, read)
  return read
}

function namesOf(path: readonly string[]): FieldFeatures {
  const tokens = fieldTokens(path)
  const hits = findFeatures(tokens)
  const free = tokens.filter((token) => !hits.some((hit) => isWithin(token, hit)))
  const stems = free.map((token) => stem(token.text))
  const name = path.join(' ')
  return {
    features: hits.flatMap((hit) => hit.values),
    rest: [...gramsOf(free)].filter(
      (word) => !EMPTY.has(word) && !DENYING.has(word) && !EMPTY.has(word.charAt(0)),
    ),
    denies: stems.some((word) => DENYING.has(word)),
    mode: INCLUDED.test(name) ? 'included' : AVAILABLE.test(name) ? 'available' : 'plain',
  }
}

function isWithin(token: Token, hit: { readonly start: number; readonly end: number }): boolean {
  return token.start >= hit.start && token.end <= hit.end
}

/** What a cell says of a feature, if it says anything of it. */
export function answerOf(
  cell: Cell,
  wanted: string,
  vocabulary: Vocabulary,
): FeatureAnswer | undefined {
  if (typeof cell.raw === 'number') return undefined
  return (
    byValue(cell, wanted) ??
    (cell.inList === true ? byElement(cell, wanted) : byField(cell, wanted, vocabulary))
  )
}

function byField(cell: Cell, wanted: string, vocabulary: Vocabulary): FeatureAnswer | undefined {
  const field = readField(cell)
  if (field.features.length === 0) return undefined
  const says = typeof cell.raw === 'boolean' ? cell.raw : flagOfText(cell, vocabulary)
  const weak = says === undefined
  const told = (says ?? true) !== field.denies
  for (const feature of field.features) {
    const answer = saysOf(feature, told, wanted)
    if (answer !== undefined)
      return { says: answer, cell, mode: field.mode, rest: field.rest, weak }
  }
  return undefined
}

function flagOfText(cell: Cell, vocabulary: Vocabulary): boolean | undefined {
  const says = flagOf(vocabulary, cell.key)
  if (says !== undefined) return says
  return DENIED.test(String(cell.raw)) ? false : undefined
}

const DENIED =
  /^\s{0,4}(?:(?:not?|none|without|unavailable|prohibited|forbidden|n\/a)\b|不|无(?!线|限|障)|没有|未|暂无|禁止)/i

/** Lists of what is not so: `excluded: ["lunch"]`. */
const DENYING_LIST = /(?:^|[_ ])(?:not|non|no|without|exclud\w{0,6}|missing)(?:$|[_ ])|不|除外|缺/i

function byElement(cell: Cell, wanted: string): FeatureAnswer | undefined {
  const tokens = tokenise(String(cell.raw).slice(0, 80).replaceAll('_', ' '))
  const hits = findFeatures(tokens)
  const free = tokens.filter((token) => !hits.some((hit) => isWithin(token, hit)))
  const rest = [...gramsOf(free)].filter((word) => !EMPTY.has(word) && !EMPTY.has(word.charAt(0)))
  const says = !DENYING_LIST.test(cell.field)
  for (const feature of hits.flatMap((hit) => hit.values)) {
    const answer = saysOf(feature, says, wanted)
    if (answer !== undefined)
      return {
        says: answer,
        cell,
        mode: INCLUDED.test(cell.field) ? 'included' : 'plain',
        rest,
        weak: false,
      }
  }
  return undefined
}

/** `IPX8`, `IP67`: by IEC 60529 the second digit is water, from 7 on immersion; the first is dust, from 5 on. */
const IP_GRADE = /\bip([0-6x])([0-9x])k?\b/i

function byValue(cell: Cell, wanted: string): FeatureAnswer | undefined {
  if (typeof cell.raw !== 'string' || cell.raw.length > 60) return undefined
  const answer = (says: boolean): FeatureAnswer => ({
    says,
    cell,
    mode: 'included',
    rest: [],
    weak: false,
  })
  const implied = isBoard(cell) ? impliedBy(cell.key)?.[wanted] : undefined
  if (implied !== undefined) return answer(implied)
  const grade = IP_GRADE.exec(cell.raw)
  if (grade === null) return undefined
  const [dust, water] = [Number(grade[1]), Number(grade[2])]
  if (wanted === 'waterproof') return water >= 7 ? { ...answer(true), mode: 'plain' } : undefined
  if (wanted === 'water resistant' || wanted === 'splash proof')
    return water >= 3 ? { ...answer(true), mode: 'plain' } : undefined
  return wanted === 'dustproof' && dust >= 5 ? { ...answer(true), mode: 'plain' } : undefined
}

function isBoard(cell: Cell): boolean {
  return cell.key.replaceAll(' ', '').length > 3 || /\p{Script=Han}/u.test(cell.key)
}

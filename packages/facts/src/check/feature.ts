import type { ClaimKind } from '@vouchsafe/core'
import type { Span } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import {
  cellEvidence,
  contradicted,
  type Judgement,
  listEvidence,
  supported,
  unsupported,
} from '../evidence.ts'
import { answerOf, type FeatureAnswer } from '../lookup/field-features.ts'
import { gramsOf, type Token, tokenise } from '../lookup/tokens.ts'
import type { Cell, FieldList, Row } from '../sources/row.ts'
import { familiesMeant, type Meant } from '../subject/families-meant.ts'
import type { Family } from '../subject/family.ts'
import { clauseText } from '../words/clause-text.ts'
import { findFeatures, groupOf, isDenyingName } from '../words/features.ts'

/** A feature as a claim tells it. */
interface Told {
  /** The clause without the feature's name. */
  readonly beside: string
  /** What the words may mean; any of them answers. */
  readonly features: readonly string[]
  readonly affirmed: boolean
}

/** Kinds whose claims are of deeds, people and times, whatever features their words name. */
const OTHER_KINDS: ReadonlySet<ClaimKind> = new Set<ClaimKind>([
  'action',
  'commitment',
  'identity',
  'contact',
  'endorsement',
])

/**
 * Holds a claim that something has a feature or not against fields of the same feature, in whatever language and
 * spelling: 不支持机洗 against `machine_wash: false`.
 *
 * @returns `undefined` if the claim names no feature that is known of what is spoken of.
 */
export function checkFeature(at: Case): Judgement | undefined {
  const { claim } = at
  // "active noise cancelling" is no status.
  if (claim.kind === 'order-status' && claim.value?.type !== 'text') return undefined
  if (OTHER_KINDS.has(claim.kind) || claim.certainty !== 'asserted' || at.isOption) return undefined
  const told = toldIn(at)
  if (told.length === 0) return undefined
  const judged = told.map((each) => judgeOne(each, at))
  const wrong = judged.find((each) => each?.status === 'contradicted')
  if (wrong !== undefined) return wrong
  return judged.every((each) => each !== undefined) ? judged[0] : undefined
}

/** Words that say that something is so of a thing, beside its name. */
const PREDICATE =
  /\b(?:includ\w{1,4}|availab\w{1,4}|has|have|offers?|comes?|supports?|provides?|allow\w{0,3}|permitted|possible|accept\w{0,3}|can|can't|cannot|is|are|isn't|aren't|with|without|no|not|yes)\b|有|支持|提供|含|包|可|能|带|配|是|要|需|无|不/i
/** Words of some and of only: they say more than that it is so. */
const PARTLY =
  /\b(?:only|some|except|unless|if|until|when|instead|rather|password|broken)\b|只有|仅|部分|除了|除非|如果|若|密码/i
/** Longer clauses say other things than that something is so. */
const MOST_TOKENS = 16

function toldIn(at: Case): readonly Told[] {
  const { claim, clause, view } = at
  const { value } = claim
  if (value !== undefined && value.type !== 'text' && value.type !== 'flag') return []
  const tokens = view.tokens.filter(
    (token) => token.start >= clause.start && token.end <= clause.end,
  )
  const hits = findFeatures(tokens)
  if (hits.length === 0) return []
  const text = view.sentence.text
  const place = value?.type === 'text' ? at.place : attributePlace(at)
  const within =
    place === undefined ? [] : hits.filter((hit) => hit.start < place.end && hit.end > place.start)
  if (value?.type === 'text') {
    const isWhole =
      !at.profile.named.has('name') &&
      within.some((hit) => hit.start <= at.place.start && hit.end >= at.place.end)
    if (!isWhole) return []
  } else if (within.length === 0 || value === undefined) {
    const isPlain = tokens.length <= MOST_TOKENS && PREDICATE.test(clauseText(at))
    if (!isPlain || tokens.some((token) => /^\d/.test(token.text))) return []
    if (value?.type === 'flag' && !GENERIC.test(claim.attribute ?? '')) return []
  }
  const used = within.length > 0 ? within : hits
  const isApart = APART.test(text.slice(clause.start, clause.end))
  const polarity = (claim.polarity === 'affirmed') !== isApart
  return used.map((hit) => ({
    beside: besideOf(text, clause, hit),
    features: hit.values,
    affirmed: isDenyingName(hit.key)
      ? !DENIED_BEFORE.test(text.slice(Math.max(clause.start, hit.start - 14), hit.start))
      : polarity,
  }))
}

function besideOf(text: string, clause: Span, hit: Span): string {
  return `${text.slice(clause.start, hit.start)} · ${text.slice(hit.end, clause.end)}`
}

/** Said to be there, but not for the price. */
export const APART =
  /\b(?:sold|available|charged|billed|bought|paid) separately\b|\b(?:costs?|charged|is|are|at an?) extra\b|\boptional extra\b|\b(?:buy|purchase|order|get|ordered|purchased)\b[^.!?,;]{0,40}\bseparately\b|\bat extra cost\b|另购|另买|另配|另售|另外?(?:购买|收费|付费|付款|加钱|加购|买)|另行(?:购买|选购|配备)|额外(?:购买|收费)|自备|自行(?:购买|准备|配备)|单独(?:购买|收费|付费|出售|售卖)|自费|需加钱/i

const DENIED_BEFORE =
  /(?:\bnot|n['’]t|\bnever|\bno longer|不|没|非|未)\s{0,2}(?:\w{1,8} |[是算属于]{0,2})?$/i

/** Words for what is so, without what: "included", 服务. */
const GENERIC =
  /^(?:(?:un)?availab\w{1,5}|included|excluded|inclusive|extra|optional|allowed|permitted|accepted|possible|needed|required|necessary|free|sold separately|service|feature|option|welcome|服务|功能|设施|包含|免费)$/i

function attributePlace(at: Case): Span | undefined {
  const { attribute = '' } = at.claim
  const found = clauseText(at).toLowerCase().indexOf(attribute.toLowerCase())
  const start = at.clause.start + found
  return found < 0 ? undefined : { start, end: start + attribute.length }
}

function judgeOne(told: Told, at: Case): Judgement | undefined {
  const text = clauseText(at)
  if (PARTLY.test(text)) return undefined
  const words = gramsOf(tokenise(text))
  const answers = familiesMeant(at).flatMap((family) => answersIn(family, told, words, at))
  const fitting = answers.filter((answer) => speaksOf(answer, told, at))
  if (fitting.length === 0) return less(answers, told, at)
  const answer = settle(fitting, told, at)
  if (answer === undefined) return undefined
  if (answer.says === told.affirmed)
    return supported([cellEvidence(answer.cell, 'supports')], 'A record says so.')
  return contradicted([cellEvidence(answer.cell, 'contradicts')], 'A record says otherwise.', {
    right: answer.says ? 'yes' : 'no',
  })
}

/** The records say that there is one, but not that it is included, or the other way round; without prose nothing else could. */
function less(answers: readonly FeatureAnswer[], told: Told, at: Case): Judgement | undefined {
  const [first] = answers
  if (first === undefined) return missing(told, at)
  if (answers.some(({ weak }) => weak) || at.world.passages.length > 0) return undefined
  return unsupported('A record says less than this.', [cellEvidence(first.cell, 'mentions')])
}

/** All that is spoken of says the same, or what the sentence named last does. */
function settle(
  answers: readonly FeatureAnswer[],
  told: Told,
  at: Case,
): FeatureAnswer | undefined {
  const [first] = answers
  if (answers.every((answer) => answer.says === first?.says)) return first
  if (ALL.test(clauseText(at))) return answers.find((each) => each.says !== told.affirmed)
  const row = lastNamed(answers, at)
  return answers.find(({ cell }) => cell.row === row)
}

/** The row of which a text of its own stands last before the claim: M205 and its `model`. */
function lastNamed(answers: readonly FeatureAnswer[], at: Case): Row | undefined {
  const before = at.view.tokens.filter((token) => token.end <= at.place.end)
  const text = ` ${before.map((token) => token.text).join(' ')} `
  let named: Row | undefined
  let best = -1
  for (const row of new Set(answers.slice(0, 60).map(({ cell }) => cell.row))) {
    const place = Math.max(...row.cells.map((cell) => placeOf(cell, text)))
    if (place === best) named = undefined
    if (place <= best) continue
    best = place
    named = row
  }
  return named
}

function placeOf(cell: Cell, text: string): number {
  const isText = typeof cell.raw === 'string' && cell.key.length >= 2
  return isText ? text.lastIndexOf(` ${cell.key} `) : -1
}

const ALL = /\b(?:both|all|every|each)\b|都|均|全部/i

/** What the words add to a feature's name, so that the feature alone does not make it so. */
const MORE =
  /\b(?:free|complimentary|unlimited|full|fully|24|outdoor|indoor|heated|private|covered|underground|every|daily|always|on[- ]site)\b|免费|全天|全程|无限|室外|室内|户外|私人|恒温|全部房间|每个|地下/i
const INCLUSION =
  /\b(?:includ\w{1,4}|comes?|with(?:out)?|separately|extra|has|have)\b|含|包|带|配|附|送|赠|另/i

/** The answer is to what the clause says, and not to more or less than that. */
function speaksOf({ weak, mode, says }: FeatureAnswer, told: Told, at: Case): boolean {
  const asksIncluded = INCLUSION.test(clauseText(at))
  if (weak && (!told.affirmed || asksIncluded || MORE.test(told.beside))) return false
  if (mode === 'available' && asksIncluded) return false
  return mode !== 'included' || says || !told.affirmed || asksIncluded
}

function answersIn(
  family: Meant,
  told: Told,
  words: ReadonlySet<string>,
  at: Case,
): readonly FeatureAnswer[] {
  const found: FeatureAnswer[] = []
  for (const cell of family.cells) {
    for (const feature of told.features) {
      const answer = answerOf(cell, feature, at.vocabulary)
      if (answer?.rest.every((word) => words.has(word)) === true) found.push(answer)
    }
  }
  // A yes or no of its own comes before what a word in a list or a field of another sort says.
  const plain = found.filter(({ weak }) => !weak)
  const own = (plain.length > 0 ? plain : found).filter(({ cell }) => cell.row === family.row)
  const best = own.length > 0 ? own : plain.length > 0 ? plain : found
  const named = best.filter(({ cell }) => [...cell.grams].some((gram) => words.has(gram)))
  return named.length > 0 ? named : best
}

/** A list of what there is, of the same field as the feature, says that there is no other. */
function missing(told: Told, at: Case): Judgement | undefined {
  const [first] = at.focus.families
  if (first === undefined || at.focus.families.length > 1) return undefined
  const groups = new Set(told.features.map(groupOf))
  const list = first.lists.find((each) => isListOf(each, first, groups))
  if (list === undefined) return undefined
  const evidence = listEvidence(first.row, list, told.affirmed ? 'contradicts' : 'supports')
  return told.affirmed
    ? contradicted([evidence], 'A list of what there is does not have it.', { right: 'no' })
    : supported([evidence], 'A list of what there is does not have it.')
}

/** Fields that name all that there is of something. */
const CLOSED_FIELD =
  /(?:amenit|facilit|connectiv|connection|interface|ports?\b|features?\b|included|includes|wireless)|设施|接口|连接|配置|服务|包含/i

function isListOf(
  list: FieldList,
  family: Family,
  groups: ReadonlySet<string | undefined>,
): boolean {
  if (!list.closed || !CLOSED_FIELD.test(list.field)) return false
  const held = family.cells.filter((cell) => cell.pointer.startsWith(`${list.pointer}/`))
  const ofGroup = held.filter((cell) =>
    findFeatures(tokensOf(cell)).some(({ values }) => values.some((id) => groups.has(groupOf(id)))),
  )
  return ofGroup.length * 2 >= held.length
}

function tokensOf(cell: Cell): readonly Token[] {
  return tokenise(String(cell.raw).slice(0, 80).replaceAll('_', ' '))
}

import { cellEvidence } from '../evidence.ts'
import { oncePer } from '../lookup/once.ts'
import { isHan, stem, tokenise } from '../lookup/tokens.ts'
import { askedLast } from '../subject/asked-last.ts'
import { EMPTY_WORDS } from '../words/function-words.ts'
import type { World } from '../world.ts'
import { type ClausePart, clausesOf } from './clauses.ts'
import { denies, isOpenEnded } from './denial.ts'
import { fewRows } from './few-rows.ts'
import { againstRule, type KnownText, textsOf } from './known-texts.ts'
import { spaced } from './spaced.ts'
import type { Setting, Wrong } from './wrong.ts'

/** What is said not to be needed: `no receipt needed`, `you don't need to bring ID`, 不用开证明, 没有发票也行. */
const DENIALS: readonly RegExp[] = [
  /\bno ([a-z][a-z '’-]{1,40}?) (?:is |are |will be )?(?:needed|required|necessary)\b/i,
  /\b(?:don['’]t|do not|doesn['’]t|does not|won['’]t|will not) (?:even )?(?:need|require|have) (?:to |for )?([a-z][a-z '’-]{1,50})/i,
  /\bneed(?:n['’]t| not) ([a-z][a-z '’-]{1,40})/i,
  /\bno need (?:for|to) ([a-z][a-z '’-]{1,40})/i,
  /\b([a-z][a-z '’-]{1,40}?) (?:is|are)(?:n['’]t| not) (?:needed|required|necessary)\b/i,
  /\bwithout (?:a |an |the |any |your )?([a-z][a-z '’-]{1,40})/i,
  /(?:不用|不需要|不需|无需|无须|不必|不要求)([^，。；,;：:]{2,14})/u,
  /没有?([^，。；,;也]{2,8})(?:也|都)(?:没关系|没事|可以|能|行|受理|照样|不要紧)/u,
  /([^，。；,;]{2,10}?)(?:也|都|就)?(?:不用|不需要|无需|不必)(?:带|签|提供|出示|开|交|办|准备|填|写)?(?:了|的)?$/u,
]
const CUE =
  /\bneed|\brequire|\bnecessary\b|\bwithout\b|不用|不需|无需|无须|不必|不要求|没[^，。；]{2,9}[也都]/i
/** It is said to be needed, or the reverse of that. */
const NEEDED =
  /\bno need\b|\bneed(?:n['’]t| not|ed)?\b|\brequired?\b|\bnecessary\b|\bwithout\b|不用|不需|无需|无须|不必|不要求|没/i

/** Charges, and who bears them, have rules of their own. */
const OF_MONEY =
  /\b(?:pay\w{0,4}|fees?|charges?|deposits?|costs?|postage|money|price)\b|费|押金|定金|钱|元|付|款/i
/** Verbs that only hand a thing over, and words that only stress. */
const HANDING =
  /\b(?:bring|show|present|provide|send|have|get|keep|include|supply|enclose|submit|need|with|along|any|your|yours|own|actions?|steps?|worry|rush|hurry|further|else|extra|separate|special|at all|first|again)\b|另外|额外|专门|特意|任何|什么|提供|出示|携带|准备|办理|上传|提交|自己|您|再|先|开|带|拿|有|的|了|个|张|份|也|都|就/gi

const REQUIRES =
  /\b(?:must|requires?|required|requirement|needs?|needed|mandatory|compulsory|necessary|have to|has to|subject to|provided|against|bring|present|by (?:prior )?(?:appointment|reservation|referral|booking)|only with|together with|with (?:the|a|an|your|valid|proof|original|prior)|in (?:the|its|their) original)\b|须|必需|(?<![无不])需|凭|持|方可|才[能可]|要求|携带|提供|出示|必带|请|应/i
/** It says itself that it need not be. */
const WAIVES =
  /\b(?:not|no|never|without|n['’]t)\b[^.;]{0,30}\b(?:need\w{0,2}|requir\w{0,3}|necessary)\b|\bno [a-z ]{2,30} (?:needed|required)|\boptional\b|\bwithout\b|无需|不需|无须|不必|不用|免/i
/** One of several will do. */
const EITHER = /\b(?:or|either|alternatively)\b|或|任一|之一/i
/** It is so of some: the words of the reply must name the same bracket. */
const BRACKET =
  /\b(?:over|under|above|below|from|up to|more than|less than|younger|older|aged)\b[^.;]{0,12}\d|\d{1,6} ?(?:岁|周岁|元|公斤|kg|cm|天|米)?(?:及|或|含)?(?:以上|以下|以内)|(?:满|超过|不足|不满|低于)\d/i
const CONDITION = /\b(?:if|when|unless|except)\b|如|若|除外|除非/i

/** True for a sentence that may say that something is not needed. */
export function mayDenyNeed(text: string): boolean {
  return CUE.test(text)
}

interface Need extends KnownText {
  readonly words: ReadonlySet<string>
  /** `Lockers: bring your own lock`: of what it holds; empty if of all. */
  readonly label: ReadonlySet<string>
}

const needsOf = oncePer((world: World): readonly Need[] =>
  textsOf(world).flatMap((known) =>
    clausesOf(known.text).flatMap(({ text }, index, all): readonly Need[] => {
      // 须有家长陪同，并签署声明: what is added is needed as well.
      const lead = /^(?:并|同时|以及|and\b)/.test(text) ? (all[index - 1]?.text ?? '') : ''
      if (!REQUIRES.test(`${lead} ${text}`) || WAIVES.test(text) || EITHER.test(text)) return []
      if (CONDITION.test(text)) return []
      return [{ ...known, text, words: wordsOf(text), label: wordsOf(labelOf(known.text, text)) }]
    }),
  ),
)

/** Fields that say of something whether it is needed: `card_required: true`, 需预约. */
const NEED_FIELD =
  /\b(?:needed|required|requires|mandatory|necessary|needs?)\b|^(?:是否)?(?:须|需要?|必须)/i

function isNeedField(field: string): boolean {
  return NEED_FIELD.test(spaced(field))
}

const fieldsOf = oncePer((world: World) =>
  fewRows(world)
    .flatMap(({ cells }) => cells)
    .filter(({ raw, name }) => typeof raw === 'boolean' && isNeedField(name))
    .map((cell) => ({
      cell,
      words: wordsOf(spaced(cell.name).replace(NEED_FIELD, ' ')),
    })),
)

/** Stems of words and Han characters that say what is spoken of. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    tokenise(text).flatMap(({ text: word }) => {
      if (isHan(word)) return [word]
      return word.length < 2 || EMPTY_WORDS.has(word) || LINKS.has(word) ? [] : [stem(word)]
    }),
  )
}

const LINKS = new Set(
  'to of in on at by for and or you we it if but from be asked make book'.split(' '),
)

/** Two Han characters and most of them, or half of all words. */
function covers(known: ReadonlySet<string>, said: ReadonlySet<string>): boolean {
  const shared = [...said].filter((word) => known.has(word))
  const isOfHan = [...said].some(isHan)
  return isOfHan
    ? shared.length > 1 && shared.length * 5 >= said.size * 3
    : shared.length > 0 && shared.length * 2 >= said.size
}

/** What the clause says not to be needed. */
function deniedIn(clause: ClausePart): readonly string[] {
  return DENIALS.flatMap((pattern) => {
    const match = pattern.exec(clause.text)
    if (match === null || !NEEDED.test(match[0])) return []
    const said = match[1] ?? ''
    // `Cannot be done without it` says that it is needed.
    const rest = `${clause.text.slice(0, match.index)} ${clause.text.slice(match.index + match[0].length)}`
    return denies(rest) || OF_MONEY.test(said) ? [] : [said]
  })
}

/** What a rule asks for is said not to be needed. */
export function deniedNeedIn({ view, before, world }: Setting): readonly Wrong[] {
  const { text } = view.sentence
  if (!mayDenyNeed(text)) return []
  const needs = needsOf(world)
  const fields = fieldsOf(world)
  if (needs.length === 0 && fields.length === 0) return []
  const told = `${before.map(({ sentence }) => sentence.text).join(' ')} ${text} ${askedLast(world)}`
  return clausesOf(text).flatMap((clause): readonly Wrong[] => {
    if (isOpenEnded(clause.text)) return []
    for (const said of deniedIn(clause)) {
      const words = wordsOf(said.replace(HANDING, ' '))
      if (words.size === 0) continue
      const span = { start: clause.start, end: clause.end }
      const field = fields.find((each) => each.cell.raw === true && covers(words, each.words))
      if (field !== undefined && !fields.some(({ cell }) => cell.raw === false))
        return [
          {
            span,
            kind: 'other',
            message: ASKED_FOR,
            evidence: [cellEvidence(field.cell, 'contradicts')],
          },
        ]
      const rule = needs.find((each) => covers(each.words, words) && isOfCase(each, told))
      if (rule !== undefined && !isWaived(words, world))
        return [againstRule(rule, { span, kind: kindOf(rule), message: ASKED_FOR })]
    }
    return []
  })
}

const ASKED_FOR = 'A rule asks for just this.'

/** The label that the clause stands under. */
function labelOf(text: string, clause: string): string {
  const at = Math.max(0, text.indexOf(clause))
  return LABEL.exec(text.slice(Math.max(0, at - 60), at))?.[1] ?? ''
}

const LABEL = /([^，。；,;.:：]{2,30})[:：][^:：]*$/u

/**
 * What stands under a label is of this case where the reply or the customer names it, and what holds of a bracket where they
 * name its number.
 */
function isOfCase({ text: rule, label }: Need, told: string): boolean {
  if (label.size > 0) {
    const words = wordsOf(told)
    const shared = [...label].filter((word) => words.has(word))
    if (shared.length < ([...label].some(isHan) ? 2 : 1)) return false
  }
  const bracket = BRACKET.exec(rule)
  if (bracket === null) return true
  return (bracket[0].match(/\d{1,6}/g) ?? []).every((number) => told.includes(number))
}

/** Some rule does without it, be it in another case. */
function isWaived(words: ReadonlySet<string>, world: World): boolean {
  return textsOf(world).some(({ text }) => WAIVES.test(text) && covers(wordsOf(text), words))
}

function kindOf({ text, title = '' }: KnownText): Wrong['kind'] {
  const words = `${title} ${text}`
  if (/\breturn|\bexchang|退货|退换|换货|可退/i.test(words)) return 'return-policy'
  if (/\brefund|退款/i.test(words)) return 'refund'
  return /\bwarrant|保修|质保/i.test(words) ? 'warranty' : 'other'
}

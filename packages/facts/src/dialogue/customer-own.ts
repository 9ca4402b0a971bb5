import type { Finding, FindingCode, Sentence, Turn } from '@vouchsafe/core'
import type { Span } from '@vouchsafe/text'

/** Something that is the customer's to say, as a message or a reply states it. */
export interface Own extends Span {
  readonly value: string
}

/** Words of a reply that repeat the customer's size. */
const SIZE_REPEATED =
  /\byour (?:usual |own |normal )?size(?: is| of|,)? ?(?<en>xx?s|[sml]|x{1,3}l|\d{1,2}(?:\.5)?)\b|\byou (?:said|told (?:me|us)|mentioned|asked for|wanted|wear|take)[^.?!]{0,24}\bsize (?<said>xx?s|[sml]|x{1,3}l|\d{1,2}(?:\.5)?)\b|[您你](?:要|穿|选|说|报|拍|订|需要|平时穿)的?(?:是|的是|码数是|尺码是)?[^，。！？]{0,6}?(?<zh>\d{2}(?:\.5)?|[xX]{0,3}[sSmMlL])码/gi
/** Words of the customer that give it. */
const SIZE_GIVEN =
  /\bsize (?:is )?(?<en>xx?s|[sml]|x{1,3}l|\d{1,2}(?:\.5)?)\b|\b(?:i'm|i am|i wear|i take|make it|change it to|make that)(?: an?| size)? (?<said>xx?s|[sml]|x{1,3}l|\d{2}(?:\.5)?)\b|(?<zh>\d{2}(?:\.5)?|[xX]{0,3}[sSmMlL])码|穿(?<wear>[xX]{0,3}[sSmMlL])(?![a-z])/gi
/** Stands in all words of a reply that repeat a size. */
const MAY_SIZE = /size|码/i
/** Numbers of orders, bookings and parcels: letters and digits, or many digits. */
const CODE =
  /(?<![\p{L}\p{N}])#?(?<code>(?=[a-z-]{0,8}[ -]?\d)[a-z]{0,6}[ -]?\d[a-z\d-]{2,20})(?![\p{L}\p{N}])/giu

const ENGLISH_NUMBERED =
  'orders?|reservations?|bookings?|confirmation|tracking|parcel|case|ticket|claim|rma|return'
const CHINESE_NUMBERED = '订单|单号|预订|预约|运单|快递|工单|包裹'
/** What has such a number, right before it; of flights and articles the agent may well name others. */
const NUMBERED = new RegExp(`\\b(?:${ENGLISH_NUMBERED})\\b[^.;!?]{0,20}$|${CHINESE_NUMBERED}`, 'i')
const MAY_NUMBER = new RegExp(`${ENGLISH_NUMBERED}|${CHINESE_NUMBERED}`, 'i')
const DAY = /^\d{4}-\d{2}-\d{2}/

const MOST_MESSAGES = 12
const LONGEST = 3000

/**
 * What a sentence repeats of the customer's own words and gets wrong: another size than the customer's last, or a number that
 * is a slip of the one that the customer gave.
 */
export function misquotedIn(sentence: Sentence, turn: Turn): readonly Finding[] {
  const { text } = sentence
  const sizes = MAY_SIZE.test(text) ? ownIn(text, SIZE_REPEATED) : []
  const codes = MAY_NUMBER.test(text) ? codesIn(text).filter((code) => isNumbered(code, text)) : []
  if (sizes.length === 0 && codes.length === 0) return []
  const said = turn.messages.flatMap(({ role, content }, index) =>
    role === 'user' ? [{ index, text: content.slice(0, LONGEST) }] : [],
  )
  const latest = said.slice(-MOST_MESSAGES)
  return [
    ...sizes.flatMap((own) => otherSize(own, latest, sentence)),
    ...slips(codes, latest, sentence),
  ]
}

function isNumbered({ start }: Own, text: string): boolean {
  return NUMBERED.test(text.slice(Math.max(0, start - 28), start))
}

interface SaidText {
  readonly index: number
  readonly text: string
}

/** The customer's last word on it counts. */
function otherSize(own: Own, said: readonly SaidText[], sentence: Sentence): readonly Finding[] {
  for (const { index, text } of [...said].reverse()) {
    const given = sizesGiven(text)
    const [first] = given
    if (first === undefined) continue
    if (given.some(({ value }) => value === own.value)) return []
    return [finding('attribute', { own, given: first, index, sentence })]
  }
  return []
}

/** Numbers that differ from one of the customer's by a digit or two that changed places, where that one is not given as well. */
function slips(
  codes: readonly Own[],
  said: readonly SaidText[],
  sentence: Sentence,
): readonly Finding[] {
  if (codes.length === 0) return []
  const given = said.flatMap(({ index, text }) => codesIn(text).map((own) => ({ index, own })))
  const known = new Set(given.map(({ own }) => own.value))
  const here = new Set(codes.map(({ value }) => value))
  return codes.flatMap((own): readonly Finding[] => {
    if (known.has(own.value)) return []
    const meant = given.find((each) => isSlip(own.value, each.own.value))
    if (meant === undefined || here.has(meant.own.value)) return []
    return [finding('order-detail', { own, given: meant.own, index: meant.index, sentence })]
  })
}

function finding(
  kind: 'attribute' | 'order-detail',
  {
    own,
    given,
    index,
    sentence,
  }: {
    readonly own: Own
    readonly given: Own
    readonly index: number
    readonly sentence: Sentence
  },
): Finding {
  const code: FindingCode = `facts/earlier-turn.${kind}`
  const { start, end } = given
  const source = { id: 'customer', pointer: `/messages/${index}/content`, span: { start, end } }
  return {
    code,
    action: 'retry',
    message: 'The reply repeats what the customer said, and repeats it wrongly.',
    span: sentence.locate(own),
    evidence: [{ relation: 'contradicts', source }],
  }
}

/** Sizes that a message of the customer's gives as theirs. */
export function sizesGiven(text: string): readonly Own[] {
  return ownIn(text.slice(0, LONGEST), SIZE_GIVEN)
}

function ownIn(text: string, pattern: RegExp): readonly Own[] {
  return [...text.matchAll(pattern)].map((match) => {
    const value =
      match.groups?.en ?? match.groups?.said ?? match.groups?.zh ?? match.groups?.wear ?? ''
    const start = match.index + match[0].lastIndexOf(value)
    return { value: value.toLowerCase(), start, end: start + value.length }
  })
}

function codesIn(text: string): readonly Own[] {
  return [...text.matchAll(CODE)].flatMap((match) => {
    const code = match.groups?.code ?? ''
    const value = code.replace(/[ -]/g, '').toLowerCase()
    if (DAY.test(code)) return []
    // Years and small numbers are no codes.
    if (!/[a-z]/.test(value) ? value.length < 7 : value.length < 5) return []
    const start = match.index + match[0].indexOf(code)
    return [{ value, start, end: start + code.length }]
  })
}

/** One digit is another, or two neighbours have changed places. */
function isSlip(a: string, b: string): boolean {
  if (a === b || a.length !== b.length) return false
  const apart: number[] = []
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) apart.push(at)
  const [first = 0, second] = apart
  if (apart.length === 1) return isDigit(a[first]) && isDigit(b[first])
  return (
    apart.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first]
  )
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9'
}

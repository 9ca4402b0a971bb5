import { product } from './numeral-product.ts'
import type { Reading } from './read-reading.ts'
import { digitsEnd, type Found, isLetterOrDigit } from './read-scan.ts'
import type { Token } from './read-token.ts'
import type { MoneyValue } from './value.ts'

const PENCE = /(\d{1,3}(?:\.\d{1,3})?)p/y
/** Lines of a picture: 720p is no money. */
const LINES = new Set([144, 240, 360, 480, 540, 576, 720, 900])

/** `15p`: pence, with a small letter. */
export function readPence({ text, folded }: Reading, at: number): Found<MoneyValue> | undefined {
  const mark = folded.charAt(digitsEnd(folded, at, 4))
  if (mark !== 'p' && mark !== '.') return undefined
  PENCE.lastIndex = at
  const found = PENCE.exec(folded)
  if (found === null) return undefined
  const end = at + found[0].length
  const value = Number(found[1])
  if (text.charAt(end - 1) !== 'p' || isLetterOrDigit(folded.charCodeAt(end))) return undefined
  if (value === 0 || LINES.has(value) || /[\d.,/-]/.test(folded.charAt(at - 1))) return undefined
  return { value: { type: 'money', value: product(value, 0.01), currency: 'GBP' }, end }
}

/** Verbs and words before `three pounds` that make it money. */
const PAYING =
  /\b(?:costs?|costing|pay|pays|paid|paying|charges?|charged|price of|priced at|saves?|saving|refund(?:ed|s)?(?: of)?|fees? of|fee is|deposit of|worth|comes? to|came to|total of|total is|totals|owes?|owed|spend|spent|discount of|credit of|top up|balance of|starts? at|starting at|rate of|for just|for only)(?: (?:you|us|about|around|only|just|an? extra|an? additional|another|over|under|up to|at least|a further)){0,2} $/
/** `tickets are twelve pounds`, `entry is five pounds each`: what is sold stands before the verb. */
const SOLD =
  /\b(?:tickets?|entry|entrance|admission|fares?|prices?|seats?|places?|spots?|sessions?|class(?:es)?|lessons?|courses?|workshops?|tours?|tastings?|trips?|rides?|rooms?|nights?|deliver(?:y|ies)|postage|shipping|fees?|deposits?|memberships?|subscriptions?|passes|pass|vouchers?|cards?|adults?|children|kids|students|seniors|famil(?:y|ies)|cakes?|meals?|menus?|breakfast|lunch|dinner|drinks?|bottles?|haircuts?|cuts?|treatments?|appointments?|repairs?|service|services|hire|rental|parking|upgrade|balance|total|bill|refund|excess|premium|instal?ments?) (?:is|are|was|were|will be|would be|'s|at|for|from|now|then)(?: (?:about|around|only|just|an? extra|another|from|still|now|normally|usually|always)){0,2} $/
/** Words behind it that do. */
const PRICED =
  /^(?: (?:off|cheaper|dearer|back|extra|each|a|per)\b(?! (?:of|day of))| (?:a|per) (?:night|day|week|month|year|head|person|bag|mile|item|ticket|hour|go|time)\b| (?:more|less) (?:than|a|per|each|expensive)\b|[- ](?:fees?|deposit|charge|surcharge|discount|voucher|refund|credit|note|delivery|postage|ticket|off)\b)/
/** In talk of weights all pounds are such. */
const WEIGHING =
  /\b(?:weigh|heav|light|weight|load|capacity|lose|lost|gain|dumbbell|kilo|ounce|lbs?\b)/
const WEIGHED = /^ (?:of|in weight|heavier|lighter)\b/
/** `two pounds fifty`. */
const AND_PENCE =
  /^ (?:(?:ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|eleven|twelve|thirteen|fifteen|sixteen|eighteen|nineteen)(?![a-z-]| [a-z]{3,12}s\b)/

/** `£5 a month, ten pounds over two`: where amounts are told, and no weight is, pounds are such as well. */
const TOLD_IN_POUNDS = /£\d/

/** How far around an amount the words are looked at. */
const AROUND = 60

/** `five pounds more`, `costs three pounds`: money, where the words about it are of paying and none is of weight. */
export function asSterling({ folded }: Reading, token: Token): Token {
  const { value, start, end, suffix } = token
  if (value.type !== 'quantity' || value.unit !== 'lb' || suffix?.kind !== 'unit') return token
  if (!/pounds?$/.test(folded.slice(Math.max(start, end - 6), end))) return token
  const before = folded.slice(Math.max(0, start - AROUND), start)
  const behind = folded.slice(end, end + AROUND)
  if (WEIGHED.test(behind) || WEIGHING.test(before) || WEIGHING.test(behind)) return token
  const isPaid =
    TOLD_IN_POUNDS.test(before) ||
    PAYING.test(before) ||
    PRICED.test(behind) ||
    AND_PENCE.test(behind) ||
    SOLD.test(before)
  if (!isPaid) return token
  return {
    ...token,
    value: { type: 'money', value: value.value, currency: 'GBP' },
    suffix: { kind: 'money', currency: { code: 'GBP', factor: 1 } },
  }
}

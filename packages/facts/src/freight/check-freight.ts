import type { Evidence } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import { countOf } from '../check/count.ts'
import { isAmountThreshold, isShortfall } from '../derive/thresholds.ts'
import { contradicted, type Judgement, supported } from '../evidence.ts'
import { fewCells, littleKnown } from '../lookup/little-known.ts'
import { oncePer } from '../lookup/once.ts'
import type { ProseText } from '../lookup/passages.ts'
import { endOf } from '../sources/freshness.ts'
import { MAYBE_REMOTE } from '../words/regions.ts'
import { destinationIn } from './destination.ts'
import { placesIn } from './places.ts'
import { type FreightRule, type Tariff, tariffOf } from './tariff.ts'

/** What a claim tells of what carriage costs: nothing, or so much. */
const FREE =
  /包邮|免邮|免(?:运|邮|配送)费|不(?:收|要|用|需要?)(?:出|付)?(?:运|邮)费|\b(?:free|no (?:shipping|delivery|postage))\b/iu
/** 再凑11元就包邮: it would be free for more. */
const SHORT_OF = /再|凑|差|加[一购]|\b(?:more|another|away|add(?:ing)?|short)\b/iu
const OF_FREIGHT = /邮|运费|配送费|快递费|\b(?:ship|deliver|postage|freight|carriage)/iu

/**
 * Holds what carriage costs against the rule for the region that it goes to and the amount of the order: 满88元包邮（西藏除外）
 * is no free delivery to 拉萨. `undefined` where the rules leave it open, or the region or amount is not told.
 */
export function checkFreight(at: Case): Judgement | undefined {
  const check = checkFor(at)
  if (check === undefined) return undefined
  for (const text of at.once(freightTexts)) {
    const judgement = check(text)
    if (judgement !== undefined) return judgement
  }
  return undefined
}

/** How the claim is held against a text, by what it tells: a fee, an amount from which on, or where something goes. */
function checkFor(at: Case): ((text: FreightText) => Judgement | undefined) | undefined {
  if (at.claim.polarity === 'negated' || at.claim.inQuestion === true) return undefined
  const fee = feeClaimed(at)
  if (fee !== undefined) return (text) => holdTo(text, fee, at)
  const least = leastClaimed(at)
  if (least !== undefined) return (text) => beginsThere(text, least, at)
  const region = regionClaimed(at)
  return region === undefined ? undefined : (text) => goesThere(text, region)
}

/** The region of the place that a delivery is said to go to. */
function regionClaimed({ claim, quote }: Case): string | undefined {
  if (claim.kind !== 'delivery' || claim.value?.type !== 'text') return undefined
  return placesIn(quote)[0]?.regions[0]
}

function goesThere({ text, tariff }: FreightText, region: string): Judgement | undefined {
  if (tariff.isVague && MAYBE_REMOTE.has(region)) return undefined
  const [rule] = rulesFor(region, tariff)
  return (
    rule && supported([evidence(rule, text, 'supports')], 'A rule of freight is for that region.')
  )
}

function feeClaimed(at: Case): number | undefined {
  const { kind, value } = at.claim
  if (kind !== 'fee') return undefined
  const clause = clauseOf(at)
  if (!OF_FREIGHT.test(clause)) return undefined
  if (value?.type === 'money') return isReached(at) ? undefined : value.value
  return FREE.test(clause) ? 0 : undefined
}

/** What must be reached for it, or is missing to that, is no fee. */
function isReached({ view: { sentence }, place }: Case): boolean {
  return isAmountThreshold(sentence.text, place) || isShortfall(sentence.text, place)
}

function clauseOf({ view, clause }: Case): string {
  return view.sentence.text.slice(clause.start, clause.end)
}

/** 满188元包邮: an amount from which on carriage is free, or cheaper. */
function leastClaimed(at: Case): number | undefined {
  const { value } = at.claim
  const { text } = at.view.sentence
  const isLeast = value?.type === 'money' && isAmountThreshold(text, at.place)
  return isLeast && OF_FREIGHT.test(text) ? value.value : undefined
}

function beginsThere(
  { text, tariff }: FreightText,
  least: number,
  at: Case,
): Judgement | undefined {
  const region = at.once(regionTold)
  const rule = region && rulesFor(region, tariff).find(({ from }) => from === least)
  return rule
    ? supported(
        [evidence(rule, text, 'supports')],
        'A rule of freight for that region begins there.',
      )
    : undefined
}

interface FreightText {
  readonly text: ProseText
  readonly tariff: Tariff
}

/** Texts with rules of freight that are in force. */
function freightTexts(at: Case): readonly FreightText[] {
  const { now } = at.world.turn
  const texts = new Set(littleKnown(at)?.passages.map(({ prose }) => prose.text))
  return [...texts]
    .filter(({ validUntil }) => !validUntil || !now || endOf(validUntil, now) >= Date.parse(now))
    .map((text) => ({ text, tariff: tariffRead(text) }))
    .filter(({ tariff }) => tariff.rules.length > 0)
}

const tariffRead = oncePer(({ text }: ProseText) => tariffOf(text))

function holdTo({ text, tariff }: FreightText, fee: number, at: Case): Judgement | undefined {
  const region = at.once(regionTold)
  if (region === undefined && tariff.rules.some(({ regions }) => regions.size > 0)) return undefined
  if (tariff.isVague && (region === undefined || MAYBE_REMOTE.has(region))) return undefined
  const rules = rulesFor(region, tariff)
  // What holds under a condition that the sentence sets is that of one of the rules.
  if (at.claim.certainty === 'conditional' || (fee === 0 && SHORT_OF.test(clauseOf(at)))) {
    const rule = rules.find((each) => each.fee === fee)
    return rule && supported([evidence(rule, text, 'supports')], SAYS_SO)
  }
  const total = totalTold(at, tariff, text.text)
  const meant = total === undefined ? rules : rulesAt(total, rules)
  if (meant.length > 0 && meant.every((rule) => rule.fee === fee))
    return total !== undefined || meant.every(isForAny)
      ? supported(
          meant.map((rule) => evidence(rule, text, 'supports')),
          SAYS_SO,
        )
      : undefined
  if (meant.some((rule) => rule.fee === fee) || (fee === 0 && tariff.isFreeForSome))
    return undefined
  // An amount that no rule has at all may be the sum of carriage and something else.
  const others = tariff.rules.filter((rule) => rule.fee === fee)
  if (fee > 0 && others.length === 0) return undefined
  // Where no rule tells what it costs, it is at least not what those tell that are for others, or for more.
  const against = meant.length > 0 ? meant : others
  if (against.length === 0 || (total === undefined && !areForAll(meant))) return undefined
  return contradicted(
    against.map((rule) => evidence(rule, text, 'contradicts')),
    'A rule of freight for that region says otherwise.',
    { right: against.map(({ start, end }) => text.text.slice(start, end).trim()).join('; ') },
  )
}

const SAYS_SO = 'A rule of freight for that region says so.'

/** Rules for an order of the amount; one that begins at an amount comes before one that is for all. */
function rulesAt(total: number, rules: readonly FreightRule[]): readonly FreightRule[] {
  const covering = rules.filter(({ from, below }) => total >= from && total < below)
  const least = Math.max(...covering.map(({ from }) => from))
  return covering.filter(({ from }) => from === least)
}

/** Whatever the amount of the order, one of them is for it. */
function areForAll(rules: readonly FreightRule[]): boolean {
  return (
    rules.some(({ from }) => from === 0) &&
    rules.some(({ below }) => below === Number.POSITIVE_INFINITY)
  )
}

function isForAny({ from, below }: FreightRule): boolean {
  return from === 0 && below === Number.POSITIVE_INFINITY
}

/** Rules for the region by its name, else those for all others. */
function rulesFor(region: string | undefined, { rules }: Tariff): readonly FreightRule[] {
  const named = rules.filter(
    ({ regions, isForOthers }) => region !== undefined && !isForOthers && regions.has(region),
  )
  if (named.length > 0) return named
  return rules.filter(
    ({ regions, isForOthers }) => isForOthers && (region === undefined || !regions.has(region)),
  )
}

/** The one region that the sentence names, or else the customer last did. */
function regionTold(at: Case): string | undefined {
  const texts = [at.view.sentence.text, ...at.world.asked.map(({ text }) => text).toReversed()]
  for (const text of texts) {
    const region = destinationIn(text)
    if (region !== undefined) return region === 'several' ? undefined : region
  }
  return undefined
}

/**
 * What the order comes to: the most that the draft told rightly before, but for amounts that must be reached. The price of one
 * is no total where several are asked for.
 */
function totalTold(at: Case, { rules }: Tariff, text: string): number | undefined {
  const amounts = at.stated.flatMap(({ value }) => (value.type === 'money' ? [value.value] : []))
  const told = amounts.filter((amount) => !rules.some(({ from }) => from === amount))
  if (told.length === 0) return undefined
  const most = Math.max(...told)
  const paid = BEFORE_CUTS.test(text) ? most : leftOf(most, told, at)
  // Whether the rule goes by what was to pay before a discount or after it, it has to say.
  if (paid !== most && !AFTER_CUTS.test(text) && !sameRules(most, paid, rules)) return undefined
  return areSeveralAsked(at) && isPriceOfOne(paid, at) ? undefined : paid
}

const AFTER_CUTS =
  /\bafter (?:any |all |the )?(?:discounts?|codes?|coupons?|vouchers?|promotions?)|discounted|实付|[折券惠减]后/i
const BEFORE_CUTS =
  /\bbefore (?:any |all |the )?(?:discounts?|codes?|coupons?|vouchers?|promotions?)|[折券惠减]前|原价/i

const OF_CUTS: ReadonlySet<string> = new Set(['discount', 'promotion'])

/** What is left of an amount after what the draft told to be taken off it. */
function leftOf(most: number, told: readonly number[], at: Case): number {
  const behind = told.slice(told.indexOf(most) + 1)
  const pair = behind.find((cut, index) =>
    behind.slice(index + 1).some((left) => Math.abs(most - cut - left) < 0.005),
  )
  const cuts = at.stated.flatMap(({ value, claim }) => {
    const isCut = OF_CUTS.has(claim.kind) && value.type === 'money' && value.value < most / 2
    return isCut ? [value.value] : []
  })
  const cut = pair ?? cuts[0]
  return cut === undefined ? most : most - cut
}

function sameRules(a: number, b: number, rules: readonly FreightRule[]): boolean {
  const [first, second] = [a, b].map((each) =>
    rulesAt(each, rules)
      .map(({ fee }) => fee)
      .join(),
  )
  return first === second
}

function areSeveralAsked({ world }: Case): boolean {
  return world.asked.at(-1)?.values.some(({ value }) => (countOf(value) ?? 0) > 1) ?? false
}

function isPriceOfOne(amount: number, at: Case): boolean {
  return fewCells(at).some(
    ({ attributes, values }) =>
      !attributes.has('total') &&
      values.some((each) => each.type === 'money' && each.value === amount),
  )
}

function evidence(
  { start, end }: FreightRule,
  { text, source, asOf, validUntil }: ProseText,
  relation: Evidence['relation'],
): Evidence {
  return {
    relation,
    source: { ...source, span: { start, end } },
    shows: text.slice(start, end).trim(),
    ...(asOf !== undefined && { asOf }),
    ...(validUntil !== undefined && { validUntil }),
  }
}

import type { ClaimValue, Evidence } from '@vouchsafe/core'
import {
  type DateValue,
  type IdentifierValue,
  type RangeValue,
  readValues,
  type TimeValue,
  type Value,
} from '@vouchsafe/text'
import { isTotal, piecesInClause } from './accounts.ts'
import { MONEY_ATTRIBUTES } from './attribute-words.ts'
import { ATTRIBUTED } from './attributed.ts'
import { countOfLine } from './basket.ts'
import type { Case } from './case.ts'
import { checkCode, isEnding } from './check-code.ts'
import { checkCount, isCount } from './check-count.ts'
import { checkEquation, checkOperand } from './check-equation.ts'
import { splitAcross } from './coherence.ts'
import { compareValues, isNumeric } from './compare.ts'
import { checkStep, piecesReached } from './count-steps.ts'
import { todayAt } from './days/calendar-day.ts'
import { dayBefore } from './days/day-before.ts'
import { isOtherEvent } from './days/events.ts'
import { dayAfterNow } from './days/next-day.ts'
import { dayInSameWords } from './days/same-words.ts'
import { derive, deriveGap, deriveProduct } from './derive.ts'
import { deriveQuotient } from './derive-quotient.ts'
import { isByUnit, unitPrice } from './derive-unit-price.ts'
import { customerSaid, hitsInPlay, mayChoose, passagesAgainst, passageWith } from './elsewhere.ts'
import {
  cellEvidence,
  contradicted,
  type Judgement,
  passageEvidence,
  supported,
  unsupported,
} from './evidence.ts'
import { feeStated } from './fee-stated.ts'
import { fieldOfValue } from './field-values.ts'
import { isSure } from './focus.ts'
import { freeStock } from './free-stock.ts'
import { heldPlainly, thresholdHeld } from './held-plainly.ts'
import { agrees, bestFit, type Hit, hitOf, hitsIn } from './hits.ts'
import { dayInForce } from './in-force.ts'
import { fewCells } from './little-known.ts'
import { multiplierOf } from './multiplier.ts'
import { isToldBefore, rowNamedBeside } from './named-beside.ts'
import { charactersOf, piecesHeld, sumOfAsked } from './named-pieces.ts'
import { isNewValue } from './new-value.ts'
import { widened } from './parts-of-day.ts'
import type { Passage } from './passages.ts'
import { FITS, fitsAtLeast, meets } from './profile.ts'
import { endOfRange } from './range-end.ts'
import { mayBeReckoned } from './reckoned.ts'
import { repairWith } from './repair.ts'
import { dayRestatedWrongly, restatedWrongly } from './restated.ts'
import type { Cell } from './row.ts'
import { sameAsTold } from './same-told.ts'
import { siblingRowNamed } from './sibling-rows.ts'
import { isToldBeside, siblingNamed } from './siblings.ts'
import { speaksAgainst } from './speaks-against.ts'
import { isTier } from './terms/tiers.ts'
import { describesOther } from './text-verdicts.ts'
import { isAmountThreshold } from './thresholds.ts'
import { fieldWords } from './tokens.ts'
import { unitConversion } from './unit-conversion.ts'
import { valueKeys } from './value-keys.ts'
import { standsWithin } from './within-text.ts'

/** Holds a typed value against what is known. */
export function checkValue(given: Value, at: Case): Judgement {
  const whole = checkAs(given, at)
  if (whole.status === 'supported' && !isPartly(given, whole, at)) return whole
  const parts = partsOf(given)
  if (parts.length < 2) return whole
  const judgements = parts.map((part) => checkWhole(part, at))
  const wrong = judgements.find(({ status }) => status !== 'supported')
  if (wrong === undefined) return judgements[0] ?? whole
  return whole.status === 'supported' ? wrong : whole
}

/** A bare number may be a time of day (`shuts at 6`), or a size where the sentence tells a price as well. */
function checkAs(given: Value, at: Case): Judgement {
  const judgement = checkWhole(given, at)
  if (judgement.status === 'supported') return judgement
  const clock = given.type === 'range' ? clockOf(given, at) : undefined
  const told = clock && checkWhole(clock, at)
  if (told?.status === 'supported') return told
  if (given.type !== 'number') return judgement
  const hour = hourOf(given.value, at)
  if (hour !== undefined) return checkWhole(hour, at)
  if (!meets(at.profile.named, MONEY_ATTRIBUTES)) return judgement
  const plain = [...hitsIn(at.focus.families, given, at), ...sizesInPlay(given, at)].filter(
    ({ comparison, cell }) => comparison === 'equal' && !meets(cell.attributes, MONEY_ATTRIBUTES),
  )
  return plain.length > 0 && !/[$€£¥]/.test(at.quote) ? byCells(plain, given) : judgement
}

/** `between 1 and 5`, where the record has a window of time. */
function clockOf({ low, high }: RangeValue, at: Case): RangeValue | undefined {
  if (low?.type !== 'number' || high?.type !== 'number' || !/\b(?:between|from)\b/i.test(at.quote))
    return undefined
  const [from, to] = [low, high].map(({ value }) => timeAt(value))
  return (
    from && to && { type: 'range', low: from, high: to, lowInclusive: true, highInclusive: true }
  )
}

/** Cells in play that hold the number as they stand: a size of 43.5 in a tool's answer. */
function sizesInPlay(value: Value, at: Case): readonly Hit[] {
  return at.world.indexes
    .filter((index) => index.small)
    .flatMap((index) => index.holding(valueKeys(value)))
    .filter((cell) => String(cell.raw) === at.quote.trim() && cell.names === undefined)
    .map((cell) => hitOf(cell, value, at))
}

function hourOf(value: number, at: Case): Value | undefined {
  return at.claim.kind === 'hours' ? timeAt(value) : undefined
}

function timeAt(value: number): TimeValue | undefined {
  if (!Number.isInteger(value) || value < 1 || value > 24) return undefined
  return { type: 'time', hour: value % 24, minute: 0, ...(value <= 12 && { ambiguous: true }) }
}

/** A day with a time, or a range, may be told of by two fields; so may a day with the window of time on it. */
function partsOf(value: Value): readonly Value[] {
  if (value.type === 'datetime') return [value.date, value.time]
  if (value.type !== 'range') return []
  const { low, high } = value
  if (low?.type === 'datetime' && high?.type === 'datetime' && low.date.iso === high.date.iso)
    return [low.date, { ...value, low: low.time, high: high.time }]
  return value.low !== undefined && value.high !== undefined ? [value.low, value.high] : []
}

/** Only one part of the value agreed with the fact. */
function isPartly(value: Value, judgement: Judgement, at: Case): boolean {
  if (value.type !== 'datetime' && value.type !== 'range') return false
  if (judgement.evidence.some((each) => each.source.pointer === undefined)) return false
  const cells = at.world.indexes
    .flatMap((index) => index.holding(valueKeys(value)))
    .filter((cell) =>
      judgement.evidence.some(
        ({ source }) => source.pointer === cell.pointer && source.id === cell.row.origin.id,
      ),
    )
  return cells.length > 0 && !cells.some((cell) => isEqual(value, cell, at))
}

function isEqual(value: Value, cell: Cell, at: Case): boolean {
  if (hitOf(cell, value, at).comparison !== 'equal') return false
  // A day agrees with a day and its time; a day with its time needs both.
  return !isTimed(value) || cell.values.some(isTimed)
}

function isTimed(value: ClaimValue): boolean {
  return value.type === 'range' ? value.low?.type === 'datetime' : value.type === 'datetime'
}

function checkWhole(given: Value, at: Case): Judgement {
  const within = standsWithin(at)
  if (within !== undefined) return supported([within], 'It is part of words that a source holds.')
  if (isBareToday(given, at.quote)) return supported([CLOCK], 'It only names the present day.')
  if (isPresentDay(given, at)) return supported([CLOCK], 'It is the present day.')
  const sum = checkEquation(given, at) ?? checkOperand(given, at)
  if (sum !== undefined) return sum
  const line = countOfLine(given, at)
  if (line !== undefined) return supported([line], 'So many of it are reckoned with.')
  const converted = sameAsTold(given, at)
  if (converted !== undefined)
    return supported([converted], 'It is what was told before, in another unit.')
  const key = given.type === 'number' ? fieldOfValue(given, at) : undefined
  if (key !== undefined) return supported([key], 'It is what a field of the record is called.')
  const value = inMonth(widened(retyped(given, at), at.quote), at)
  if (value.type === 'identifier') return checkCode(value, at)
  const restated = restatedWrongly(value, at) ?? dayRestatedWrongly(value, at)
  if (restated !== undefined) return restated
  const step = value.type === 'percent' ? checkStep(value, at) : undefined
  if (step !== undefined) return step
  const near = hitsIn(at.focus.families, value, at)
  const same = near.filter(({ comparison }) => comparison === 'equal')
  if (same.length > 0 && isWhole(at)) return byCells(same, value)
  const fitting = near.filter((hit) => agrees(hit, value, at))
  const against = near.filter(
    ({ comparison, cell }) =>
      comparison === 'different' && !isOfTime(cell, value) && speaksAgainst(cell, value, at),
  )
  const least = bestFit(fitting)
  const better = isWhole(at)
    ? []
    : against.filter(
        (hit) => fitsAtLeast(hit.fit, 'near') && above(hit, least) && mayRival(hit, at),
      )
  const best = bestOf(fitting)
  const named = siblingNamed(best, value, at) ?? rowNamedBeside(best, value, at)
  if (named !== undefined && !isComputed(at)) return wrong([named], at, ATTRIBUTED.otherPart, value)
  const row = otherRow(fitting, value, at)
  if (row !== undefined) return row
  const ofOne = priceOfOne(fitting, value, at)
  if (ofOne !== undefined) return ofOne
  if (fitting.length > 0 && (better.length === 0 || isComputed(at))) return byCells(fitting, value)
  const own = ofNameBefore(fitting, at)
  if (own.length > 0) return byCells(own, value)
  const beside = hitsIn(at.focus.others, value, at).filter((hit) => agrees(hit, value, at))
  if (beside.length > 0) return otherRow(beside, value, at) ?? byCells(beside, value)
  const unnamed = at.profile.named.size === 0 && at.focus.level === 'customer'
  const held = near.filter(({ comparison }) => unnamed && comparison === 'equal')
  if (held.length > 0 && isTelling(value)) return byCells(held, value)
  return fromElsewhere(value, { fitting, against, better }, at)
}

/** A field whose own value the draft tells as well is no rival of another value, and neither is a name. */
function mayRival({ cell }: Hit, at: Case): boolean {
  if (cell.names !== undefined || isToldBeside(cell, at)) return false
  return !at.stated.some(({ value }) =>
    cell.values.some((fact) => compareValues(value, fact) === 'equal'),
  )
}

/** A field that counts days says nothing against a number of capsules. */
function isOfTime({ name }: Cell, value: Value): boolean {
  if (value.type !== 'quantity' || value.dimension !== 'count') return false
  return fieldWords(name).some((word) => TIMES.has(word))
}

const TIMES: ReadonlySet<string> = new Set([
  ...['minutes', 'hours', 'days', 'nights', 'weeks', 'months', 'years'],
])

/** Values of the row whose name stands right before this one: 背包加雨罩468元. */
function ofNameBefore(hits: readonly Hit[], { view, place }: Case): readonly Hit[] {
  const name = view.mentions.rows.findLast(({ end }) => end <= place.start)
  if (name === undefined || !/^\s?$/u.test(view.sentence.text.slice(name.end, place.start)))
    return []
  return hits.filter(({ cell }) => name.rows.includes(cell.row))
}

/** The £640 of `£320 of the £640 is kept`, the 12 of `7 of 12 payments`: what is said there is said of the part. */
function isWhole({ view: { sentence }, place }: Case): boolean {
  const before = sentence.text.slice(Math.max(0, place.start - 32), place.start)
  const behind = sentence.text.slice(place.end, place.end + 8)
  return (
    /\d[\d.,]{0,12}\S{0,3} (?:out )?of (?:(?:the|your|its|their|that|those)(?: [a-z]{2,9})? )?$/i.test(
      before,
    ) || /^ ?(?:元|块)?(?:中的|里的|当中|其中)/u.test(behind)
  )
}

/** `3条一共30元`, where each is 30: the price of one told as that of all. */
function priceOfOne(hits: readonly Hit[], value: Value, at: Case): Judgement | undefined {
  if (value.type !== 'money' || !isTotal(at)) return undefined
  const [count, ...others] = piecesInClause(at)
  const [hit, ...more] = bestOf(hits)
  if (count === undefined || others.length > 0 || hit === undefined || more.length > 0)
    return undefined
  const { cell } = hit
  // Packs of three are priced by the pack: another field of the row tells the number.
  const isHeld = cell.row.cells.some((each) => each !== cell && numbersIn(each).includes(count))
  if (!cell.attributes.has('price') || isHeld) return undefined
  const right = Number((value.value * count).toFixed(6))
  return contradicted(
    [cellEvidence(cell, 'contradicts')],
    'That is the price of one, told as that of all.',
    { right: `${value.value} × ${count} = ${right}` },
  )
}

function numbersIn({ raw }: Cell): readonly number[] {
  return [
    ...String(raw)
      .slice(0, 200)
      .matchAll(/\d{1,9}(?:\.\d{1,6})?/gu),
  ].map(Number)
}

/** Small numbers stand everywhere; `300 of them` is the 300 of the record, whatever its field is called. */
function isTelling(value: Value): boolean {
  return value.type !== 'number' || value.value >= 10
}

function bestOf(hits: readonly Hit[]): readonly Hit[] {
  if (hits.length < 2) return hits
  const best = bestFit(hits)
  return hits.filter(({ fit }) => fit === best)
}

/** Kinds in which a length of time may just recall a rule: `booked more than 24 hours ago`. */
const RECALLING: ReadonlySet<string> = new Set(['order-detail', 'other', 'attribute', 'hours'])

/** A length of time that documents give, where none about the same thing gives another. */
function termOfRule(value: Value, at: Case): Evidence | undefined {
  // `5 to 7 days` is a term itself; `more than 24 hours` recalls one.
  const isClosed = value.type === 'range' && value.low !== undefined && value.high !== undefined
  if (isClosed) return undefined
  const plain = value.type === 'range' ? (value.low ?? value.high) : value
  if (plain?.type !== 'duration' || !RECALLING.has(at.claim.kind)) return undefined
  if (at.world.passages.length === 0) return undefined
  if (at.focus.level === 'same' && hitsIn(at.focus.families, plain, at).length > 0) return undefined
  const around = at.view.grams
  for (const index of at.world.passages) {
    for (const passage of index.holding(valueKeys(plain), around)) {
      const told = passage.values.some(
        (mention) => compareValues(plain, mention.value, at.precision) === 'equal',
      )
      if (told) return passageEvidence(passage, 'supports')
    }
  }
  return undefined
}

/** `the Ridge 40-100 set`: figures with a hyphen that stand so in the name of a thing, without a unit of their own. */
function nameHolding({ quote, world }: Case): Evidence | undefined {
  const figures = quote.trim()
  if (!/^\d{1,4}[-–/]\d{1,4}$/.test(figures)) return undefined
  const cell = world.indexes
    .filter(({ small }) => small)
    .flatMap(({ rows }) => rows.slice(0, MOST_NAMED).flatMap(({ cells }) => cells))
    .find(({ names, raw }) => names === 'name' && String(raw).includes(figures))
  return cell && cellEvidence(cell, 'mentions')
}

const MOST_NAMED = 200

interface Held {
  readonly fitting: readonly Hit[]
  readonly against: readonly Hit[]
  readonly better: readonly Hit[]
}

/** The value is that of a row beside the one whose words the sentence names. */
function otherRow(hits: readonly Hit[], value: Value, at: Case): Judgement | undefined {
  const { derived } = at.profile
  if (derived.has('difference') || derived.has('sum') || isSummand(at)) return undefined
  const named = siblingRowNamed(hits, value, at)
  return named && wrong([named], at, ATTRIBUTED.otherCondition, value)
}

/** The rows spoken of do not plainly state the value. */
function fromElsewhere(value: Value, { fitting, against, better }: Held, at: Case): Judgement {
  const field = fieldOfValue(value, at)
  if (field !== undefined) return supported([field], 'It is what a field of the record is called.')
  const name = value.type === 'range' ? nameHolding(at) : undefined
  if (name !== undefined) return supported([name], 'It is part of a name.')
  const end = endOfRange(value, at)
  if (end !== undefined) return supported([end], 'A record has a range that ends there.')
  const counted = checkCount(value, at)
  if (counted !== undefined) return counted
  const free = freeStock(value, at)
  if (free !== undefined) return supported([free], 'So many are there and not allocated.')
  const reached = piecesReached(value, at)
  if (reached !== undefined) return supported([reached], 'So many are what it takes.')
  const pieces = piecesHeld(value, at)
  if (pieces !== undefined) return supported([pieces], 'A record holds so many of them.')
  const summed = sumOfAsked(value, at) ?? charactersOf(value, at)
  if (summed !== undefined) return supported([summed], 'So many the customer named.')
  const said = isShopsOwn(against, at) ? undefined : customerSaid(value, at)
  if (said !== undefined) return supported([said], 'The customer said so.')
  const passage =
    passageWith(value, at) ??
    feeStated(value, at) ??
    dayInSameWords(value, at) ??
    dayBefore(value, at) ??
    dayAfterNow(value, at) ??
    dayInForce(value, at)
  if (passage !== undefined) return supported([passage], 'A document says so.')
  const rule = termOfRule(value, at)
  if (rule !== undefined) return supported([rule], 'A document has a rule with this term.')
  const byUnit = unitPrice(value, at)
  if (byUnit !== undefined) return supported([byUnit], 'The value follows from known values.')
  // How long a thing lasts follows from its measures, whatever else takes as long.
  const lasts = value.type === 'duration' ? deriveQuotient(value, at) : undefined
  if (lasts !== undefined) return supported([lasts], 'The value follows from known values.')
  const multiplier = multiplierOf(value, at)
  if (multiplier !== undefined) return supported([multiplier], 'So many of it are reckoned with.')
  if (fitting.length > 0) return wrong(better, at, ATTRIBUTED.otherThing, value)
  const play = hitsInPlay(value, at)
  const row = otherRow(play, value, at)
  if (row !== undefined) return row
  const mayFollow =
    (play.length === 0 || isComputed(at) || isCount(value)) &&
    !isOwnPrice(value, against, at) &&
    !isByUnit(value, at)
  const derived = mayFollow
    ? (deriveProduct(value, at) ?? derive(value, at) ?? deriveQuotient(value, at))
    : undefined
  const follows = derived ?? (mayFollow ? undefined : deriveGap(value, at))
  if (follows !== undefined) return supported([follows], 'The value follows from known values.')
  const threshold = isAmountThreshold(at.view.sentence.text, at.place)
    ? thresholdHeld(value, at)
    : undefined
  if (threshold !== undefined) return supported([threshold], 'What is known begins there.')
  const open = rivalsOf(value, { against, play }, at)
  const rivals = open.filter((hit) =>
    isCount(value) ? !isToldOfField(hit, open, at) : !isToldBefore(hit.cell, at),
  )
  if (rivals.length === 0 && open.length > 0 && play.length > 0) return byCells(play, value)
  const mayCompute = isComputed(at) && !isOfAnother(rivals, play, at)
  const isOpen = mayCompute || at.isOption || isNewValue(at) || isHeading(at) || isSummand(at)
  const isFirm = isSure(at.focus, play.length > 0) && !isOpen
  if (isFirm && rivals.length > 0 && !describesOther(play, at)) {
    return wrong(rivals, at, ATTRIBUTED.otherValue, value)
  }
  const mayMix = at.focus.level === 'guess' || at.focus.level === 'earlier'
  const apart = mayMix && !isSummand(at) ? splitAcross(play, at) : undefined
  if (apart !== undefined) {
    return contradicted([cellEvidence(apart, 'contradicts')], ATTRIBUTED.twoRecords)
  }
  const part = siblingNamed(bestOf(play), value, at)
  if (part !== undefined && !isComputed(at)) return wrong([part], at, ATTRIBUTED.otherPart, value)
  if (play.length > 0) return byCells(play, value)
  const others = rivals.length > 0 ? rivals : onlyOthers(value, at)
  if (others.length > 0) {
    return wrong(others, at, ATTRIBUTED.otherValue, value)
  }
  const plainly = heldPlainly(value, at)
  return (
    otherwiseInDocuments(value, at) ??
    plainlyHeld(value, at) ??
    (plainly && supported([plainly], 'What is known holds the value.')) ??
    nothing(value, at)
  )
}

/** A number of ten and more that stands in one of the few records there are, under a name that no words are known for. */
function plainlyHeld(value: Value, at: Case): Judgement | undefined {
  if (!isCount(value) || !('value' in value) || Number(value.value) < 10) return undefined
  if (at.profile.named.size > 0 || at.claim.kind === 'stock') return undefined
  const cell = fewCells(at).find(
    ({ raw, names, attributes }) =>
      names === undefined &&
      raw === value.value &&
      !attributes.has('stock') &&
      !meets(attributes, MONEY_ATTRIBUTES),
  )
  return cell && supported([cellEvidence(cell, 'supports')], 'A record holds this number.')
}

/** The sentence has told this field before, or that of a row beside it: a further number is of something else. */
function isToldOfField({ cell }: Hit, open: readonly Hit[], at: Case): boolean {
  return open.some(
    (each) =>
      each.cell.field === cell.field &&
      each.cell.row.parent === cell.row.parent &&
      isToldBefore(each.cell, at),
  )
}

/** The price of one thing, plainly told, of which the record gives another: that is not worked out from anything. */
function isOwnPrice(value: Value, against: readonly Hit[], at: Case): boolean {
  if (value.type !== 'money' || at.focus.level === 'guess') return false
  if (isComputed(at) || isTotal(at) || piecesInClause(at).length > 0) return false
  // A price is told as it stands; `about £3.08` is worked out.
  if (at.precision.about && at.precision.decimals > 0) return false
  // `It costs £20 more` tells no price, but by how much one is above another.
  if (MORE.test(at.view.sentence.text.slice(at.place.end, at.place.end + 12))) return false
  return against.some(({ fit }) => fitsAtLeast(fit, 'named'))
}

const MORE = /^ (?:more|less|extra|cheaper|dearer)\b/i

/** `1. **17 May** — you have three flights:`: a line of a list begins with what the rows below it share. */
function isHeading({ view, place }: Case): boolean {
  const { text } = view.sentence
  return (
    /^\s{0,12}(?:[-•·–*]|\d{1,2}[.)、]|#{1,6}) {0,3}[*_]{2}$/.test(text.slice(0, place.start)) &&
    /^[*_]{2}\s{0,2}(?:[:：—–-]|\n|$)/.test(text.slice(place.end))
  )
}

/** `$105 (out) + $102 (back) = $207`, 镜架199元加镜片259元: each part is of a row of its own. */
function isSummand({ view, place, claim }: Case): boolean {
  if (claim.value?.type !== 'money') return false
  const { text } = view.sentence
  return (
    /^[*_]{0,2} ?(?:[(（][^()（）]{0,40}[)）])? ?[+＋]/.test(
      text.slice(place.end, place.end + 48),
    ) ||
    /^(?:一.{1,2})?[，,]?(?:再|外)?加(?!急|班|长|厚|大|价|入|上一)/.test(
      text.slice(place.end, place.end + 8),
    ) ||
    /[+＋] ?[*_]{0,2}$|(?:再|外)?加上?[^，。；,;\d]{1,8}$/.test(
      text.slice(Math.max(0, place.start - 12), place.start),
    )
  )
}

/** The very field that the claim names, of another record: a sum of its own is not the sum of another order, nor a rate its rate. */
function isOfAnother(rivals: readonly Hit[], play: readonly Hit[], at: Case): boolean {
  const isRate = at.claim.value?.type === 'percent'
  const own = rivals.filter(({ fit }) => isRate || fit === 'exact')
  const fields = new Set(own.map(({ cell }) => cell.field))
  return (
    at.focus.level === 'same' && play.length > 0 && play.every(({ cell }) => fields.has(cell.field))
  )
}

const CLOCK: Evidence = { relation: 'mentions', source: { id: 'clock' } }

/** `today` without a clock says nothing that could be wrong. */
function isBareToday(value: Value, quote: string): boolean {
  if (value.type !== 'date' || !/^(?:today|now|今天|今日|现在|当天)$/i.test(quote.trim()))
    return false
  const { iso, year, month, day, weekday } = value
  return [iso, year, month, day, weekday].every((part) => part === undefined)
}

/** `on the 21st`, 21号, 20号晚上: of the present month or the next, whichever something known falls on, or of the one told before. */
function inMonth(value: Value, at: Case): Value {
  const day = dayIn(value)
  if (day?.day === undefined || day.month !== undefined) return value
  const now = at.world.turn.now
  const [year, month] = (now ?? '').slice(0, 7).split('-').map(Number)
  if (year === undefined || month === undefined || Number.isNaN(month)) return value
  const near = [0, 1, -1].map((each) => new Date(Date.UTC(year, month - 1 + each, 1)))
  const months = near.map((each) => ({
    year: each.getUTCFullYear(),
    month: each.getUTCMonth() + 1,
  }))
  const held = months.find((each) => {
    const keys = valueKeys({ ...day, ...each })
    return (
      at.world.indexes.some((index) => index.holding(keys).length > 0) ||
      at.world.passages.some((index) => index.holding(keys, at.view.grams).length > 0)
    )
  })
  const told = held ?? monthToldBefore(at)
  return told === undefined ? value : inMonthOf(value, told)
}

type Month = Pick<DateValue, 'year' | 'month'>

function dayIn(value: Value): DateValue | undefined {
  const side = value.type === 'range' ? (value.low ?? value.high) : value
  const date = side?.type === 'datetime' ? side.date : side
  return date?.type === 'date' && date.relative !== true ? date : undefined
}

/** The month of the last day that the sentence tells before the value: 8月20日，17日前. */
function monthToldBefore({ view, place, world }: Case): Month | undefined {
  const before = view.sentence.text.slice(Math.max(0, place.start - 80), place.start)
  for (const { value } of readValues(before, world.read).toReversed()) {
    const date = value.type === 'datetime' ? value.date : value
    if (date.type === 'date' && date.month !== undefined)
      return { month: date.month, ...(date.year !== undefined && { year: date.year }) }
  }
  return undefined
}

function inMonthOf(value: Value, month: Month): Value {
  const moved = (side: Value | undefined): Value | undefined => {
    if (side?.type === 'date') return side.month === undefined ? { ...side, ...month } : side
    if (side?.type !== 'datetime' || side.date.month !== undefined) return side
    return { ...side, date: { ...side.date, ...month } }
  }
  if (value.type !== 'range') return moved(value) ?? value
  const [low, high] = [moved(value.low), moved(value.high)]
  return { ...value, ...(low && { low }), ...(high && { high }) } as RangeValue
}

/** `today (June 30)`, 今天3号: the clock itself says so. */
function isPresentDay(value: Value, at: Case): boolean {
  const now = at.world.turn.now
  if (value.type !== 'date' || value.day === undefined || now === undefined) return false
  const today = new Date(todayAt(at) ?? Number.NaN)
  const agrees =
    value.day === today.getUTCDate() &&
    (value.month === undefined || value.month === today.getUTCMonth() + 1) &&
    (value.year === undefined || value.year === today.getUTCFullYear())
  const around = at.view.sentence.text.slice(Math.max(0, at.place.start - 16), at.place.end + 12)
  return agrees && /\b(?:today|now|right now|as of)\b|今天|今日|现在|目前|截至/i.test(around)
}

/** A property of what the shop sells, which its record states: what the customer wished for does not make it so. */
function isShopsOwn(against: readonly Hit[], at: Case): boolean {
  if (mayChoose(at.claim.kind) && at.claim.kind !== 'other') return false
  return at.focus.level !== 'guess' && against.some((hit) => fitsAtLeast(hit.fit, 'near'))
}

/** Nothing says which row is meant, but there are few, and all state the attribute that the claim names otherwise. */
function onlyOthers(value: Value, at: Case): readonly Hit[] {
  if (at.focus.families.length > 0 || isComputed(at)) return []
  const rows = at.world.indexes.flatMap((index) => (index.small ? index.rows : []))
  if (rows.length > FEW_ROWS) return []
  return rows
    .flatMap((row) => row.cells)
    .map((cell) => hitOf(cell, value, at))
    .filter(
      (hit) =>
        hit.comparison === 'different' &&
        fitsAtLeast(hit.fit, 'named') &&
        speaksAgainst(hit.cell, value, at),
    )
}

const FEW_ROWS = 40

/** Documents about the same thing that state a value of this sort, and all the same one, but not this. */
function otherwiseInDocuments(value: Value, at: Case): Judgement | undefined {
  const passages = passagesAgainst(value, at)
  const [first] = passages
  if (first === undefined) return undefined
  const tier = value.type === 'percent' ? otherTier(value, first.passage, at) : undefined
  if (tier !== undefined) return supported([tier], 'A document says so.')
  const evidence = passages
    .slice(0, 3)
    .map(({ passage }) => passageEvidence(passage, 'contradicts'))
  return contradicted(evidence, ATTRIBUTED.otherDocument, { right: first.shows })
}

/** Another step of the same scale: behind `15 days or more: fee 10 %` a step of 7 days at 20 % has no word of its own for what it is. */
function otherTier(value: Value, { source }: Passage, at: Case): Evidence | undefined {
  for (const index of at.world.passages) {
    for (const passage of index.holding(valueKeys(value), at.view.grams)) {
      const isSame = passage.source.id === source.id && isTier(passage.text, '')
      const tells = passage.values.some((each) => compareValues(value, each.value) === 'equal')
      if (isSame && tells) return passageEvidence(passage, 'supports')
    }
  }
  return undefined
}

/** A long run of digits is a code or a phone number, whatever it was read as. */
function retyped(value: Value, at: Case): Value {
  const quote = at.quote.trim()
  const reread = rereadOf(quote, at)
  if (reread !== undefined) return reread
  // 310度 of power is 310 kWh, and no angle or temperature.
  if (value.type === 'quantity' && value.unit === '°' && POWER.test(at.view.sentence.text))
    return readValues(`${value.value} kWh`, at.world.read)[0]?.value ?? value
  const digits = at.profile.named.has('phone') ? quote.replace(/[^\d+]/g, '') : ''
  if (digits.length >= 5) return { type: 'phone', value: digits }
  if (value.type === 'number' && meets(at.profile.named, MONEY_ATTRIBUTES) && !isCount(value)) {
    return { type: 'money', value: value.value, currency: null }
  }
  const isCode =
    value.type === 'number' &&
    (/^#?\d{6,20}$/.test(quote) || (isEnding(at) && /^\d{3,5}$/.test(quote)))
  return isCode ? ({ type: 'identifier', value: quote } satisfies IdentifierValue) : value
}

const POWER = /用电|电量|耗电|度电|电费|能耗/u

/** `- 750 ml` in a list is no negative value, and `last 24 hours` no date but a length of time. */
function rereadOf(quote: string, at: Case): Value | undefined {
  const bare = quote.replace(
    /^(?:[-–—]\s{1,4}|(?:(?:over|in|during|within|for) )?(?:the )?(?:last|past|next) (?=\d)|(?:过去|最近|未来)(?=\d))/i,
    '',
  )
  return bare === quote ? undefined : readValues(bare, at.world.read)[0]?.value
}

function byCells(hits: readonly Hit[], value: Value): Judgement {
  const cells = bestOf(hits).map((hit) => hit.cell)
  const converted = isNumeric(value) ? unitConversion(value, cells) : undefined
  const evidence = converted ? [converted] : cells.map((cell) => cellEvidence(cell, 'supports'))
  return supported(evidence, 'A record of what is spoken of states the value.')
}

/** The wording says that the value is computed, so that stated ones need not be the same. */
function isComputed(at: Case): boolean {
  const { derived } = at.profile
  if (derived.size === 0) return false
  const settles = derived.has('settle')
  return derived.size > 1 || !settles || at.claim.kind === 'refund'
}

function above(hit: Hit, fit: Hit['fit']): boolean {
  return FITS.indexOf(hit.fit) > FITS.indexOf(fit)
}

/**
 * What the row spoken of says instead: in the field in which another row holds the value, or, if none does, of an
 * attribute that the claim names.
 */
function rivalsOf(
  value: Value,
  { against, play }: { readonly against: readonly Hit[]; readonly play: readonly Hit[] },
  at: Case,
): readonly Hit[] {
  const names = new Set(play.map((hit) => hit.cell.name))
  const rivals = against.filter((hit) =>
    play.length > 0
      ? names.has(hit.cell.name)
      : fitsAtLeast(hit.fit, 'kind') && !isOtherEvent(hit, value, at),
  )
  if (rivals.length === 0) return otherSort(play, at)
  const best = bestFit(rivals)
  return rivals.filter((hit) => hit.fit === best)
}

/** The same field, where it holds something that cannot be compared: a size of `medium` where the claim says 80 %. */
function otherSort(play: readonly Hit[], at: Case): readonly Hit[] {
  const fields = new Set(play.filter(({ fit }) => fit === 'exact').map(({ cell }) => cell.field))
  if (fields.size === 0) return []
  return at.focus.families.flatMap((family) =>
    family.cells
      .filter((cell) => fields.has(cell.field) && cell.field !== '')
      .map((cell) => ({ cell, comparison: 'different', fit: 'exact' }) as const),
  )
}

function wrong(rivals: readonly Hit[], at: Case, reason: string, value: ClaimValue): Judgement {
  const evidence = rivals.map((hit) => cellEvidence(hit.cell, 'contradicts'))
  return contradicted(evidence, reason, repairWith(rivals, value, at))
}

function nothing(value: ClaimValue, at: Case): Judgement {
  const what = value.type === 'money' ? 'amount' : value.type === 'identifier' ? 'code' : 'value'
  const judgement = unsupported(
    `No source states this ${what}, and it does not follow from what they state.`,
  )
  return mayBeReckoned(value, at) ? { ...judgement, reckoned: true } : judgement
}

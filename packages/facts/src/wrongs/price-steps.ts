import { type MoneyValue, readValues } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { contradicted, type Judgement, passageEvidence, supported } from '../evidence.ts'
import { fewCells, passagesOfFew } from '../lookup/little-known.ts'
import { oncePer } from '../lookup/once.ts'
import type { Passage } from '../lookup/passages.ts'
import { askedLast } from '../subject/asked-last.ts'
import type { World } from '../world.ts'
import { amountsIn, type Bracket, bracketOf, isWithin } from './amounts.ts'

interface Step extends Bracket {
  readonly money: MoneyValue
}

/** Ends of steps; the comma of `1,500` is none. */
const ENDS = /[;；。\n]|[,，](?!\d{3}(?!\d))|\.(?=\s|$)/u
const BEYOND =
  /\b(?:beyond|above that|over that|anything (?:above|beyond|more|over))\b|再(?:远|重|大|多)|超出的?/i
const GROUPED = /(?<=\d),(?=\d{3}(?!\d))/g

/**
 * `EUR 20 up to 300 km, EUR 45 from 300 to 800 km, EUR 70 beyond`: which amount of a rule in steps it is, the distance, the weight
 * or the number of people tells that the sentence gives, the customer, or one field of the records.
 */
export function heldToSteps(judgement: Judgement, at: Case): Judgement {
  const { value, polarity } = at.claim
  if (value?.type !== 'money' || polarity !== 'affirmed') return judgement
  for (const passage of passagesOfFew(at)) {
    const steps = stepsOf(passage, at.world)
    const told = steps.filter(({ money }) => money.value === value.value)
    if (steps.length < 2 || told.length === 0) continue
    const fitting = steps.filter((step) =>
      amountsFor(step.dimension, at).some((amount) => isWithin(step, amount)),
    )
    const [right] = fitting
    if (right === undefined) continue
    if (!fitting.some((step) => told.includes(step)))
      return contradicted(
        [passageEvidence(passage, 'contradicts')],
        'The document gives this amount for another range.',
        { right: String(right.money.value) },
      )
    if (judgement.status === 'unsupported')
      return supported(
        [passageEvidence(passage, 'supports')],
        'The document gives it for this range.',
      )
  }
  return judgement
}

/** What has been read of a world's passages: each is read once, however many amounts are held against it. */
const readOf = oncePer((_: World) => new Map<Passage, readonly Step[]>())

function stepsOf(passage: Passage, world: World): readonly Step[] {
  const known = readOf(world)
  const steps = known.get(passage) ?? stepsIn(passage.text, world)
  known.set(passage, steps)
  return steps
}

/** Steps of one dimension, each with its one amount. */
function stepsIn(text: string, world: World): readonly Step[] {
  if (!/\d/.test(text)) return []
  const steps: Step[] = []
  for (const part of text.split(ENDS)) {
    const own = part.slice(Math.max(part.lastIndexOf(':'), part.lastIndexOf('：')) + 1)
    const [money, ...others] = readValues(own, world.read).filter(
      (each) => each.value.type === 'money',
    )
    if (money?.value.type !== 'money' || others.length > 0) continue
    const rest = `${own.slice(0, money.start)} ${own.slice(money.end)}`.replaceAll(GROUPED, '')
    const last = steps.at(-1)
    const bracket =
      bracketOf(rest) ??
      (last && BEYOND.test(rest)
        ? { dimension: last.dimension, low: last.high, high: Number.POSITIVE_INFINITY }
        : undefined)
    if (bracket !== undefined) steps.push({ ...bracket, money: money.value })
  }
  return steps
}

/** Amounts of that dimension in the sentence, or else the customer's words, or else the records. */
function amountsFor(dimension: string, at: Case): readonly number[] {
  const known = fewCells(at)
    .flatMap(({ values }) => values)
    .flatMap((each) => (each.type === 'quantity' ? [`${each.value} ${each.unit}`] : []))
  const [nearest = []] = [at.view.sentence.text, askedLast(at.world), known.join('; ')]
    .map((text) => amountsIn(text.replaceAll(GROUPED, ''), dimension))
    .filter((amounts) => amounts.length > 0)
  return nearest
}

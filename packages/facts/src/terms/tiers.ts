import type { Mention } from '@vouchsafe/text'
import { secondsOf, timesIn } from './conditions.ts'
import { defaultEvent, lastEvent } from './counting.ts'
import { bareShare, type Side, sideIn } from './outcomes.ts'
import { valuesOf } from './policy-values.ts'
import { partsOf } from './sentence-parts.ts'
import type { Clause } from './split-prose.ts'
import { topicOf } from './topic-of.ts'
import { FREE, NOTHING, WHOLE } from './topic-words.ts'

/** A step of `15 days or more: 10 %, 7 to 14 days: 30 %, less: no refund`. */
interface Tier {
  readonly seconds: number
  /** The share that goes with it; absent where it is told in words. */
  readonly percent: number | undefined
}

/** How far a tier's length of time stands from the beginning, in UTF-16 code units. */
const NEAR = 30

/** What no length of time and no share goes without. */
const COUNT =
  /\d|[一二两三四五六七八九十半百壹贰叁肆伍]|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|sixty|ninety)\b/i
const SHARE =
  /[%％]|per ?cent|百分|成|折|退|返|全|免|扣|收费|半|无|\b(?:nothing|none|nil|zero|half|all|everything|free|full|fully|every|entire|no|non|not|without|forfeit\w{0,3}|can(?:not|'t)|complimentary)\b/i

/** A clause, or the head of its row, begins with a length of time that a share goes with. */
export function isTier(text: string, context: string): boolean {
  return tiersIn(text, context).length > 0
}

/**
 * What the bare shares of clauses that stand together are: as the head of their column says, or as they run. Who waits longer
 * never gets more back: where the shares rise as time passes they are charged, where they fall they are paid back. Else a
 * heading tells.
 */
export function sideOf(clauses: readonly Clause[]): Side | undefined {
  const [first] = clauses
  if (first === undefined) return undefined
  const byColumn = first.column === undefined ? undefined : sideIn(first.column)
  return byColumn ?? sideByTrend(clauses, first.context) ?? sideIn(first.context)
}

function sideByTrend(clauses: readonly Clause[], context: string): Side | undefined {
  const tiers = clauses.flatMap((clause) => tiersIn(clause.text, clause.context))
  const trend = trendOf(tiers)
  if (trend === undefined) return undefined
  const text = [context, ...clauses.map((clause) => clause.text)].join(' ')
  const counting =
    lastEvent(timesIn(text, valuesOf(text), undefined)) ?? defaultEvent(topicOf(text))
  if (counting === undefined) return undefined
  return (trend === 'rising') === (counting.side === 'before') ? 'refund' : 'fee'
}

/** Whether the shares rise with the length of time or fall; `undefined` if they do both or neither. */
function trendOf(tiers: readonly Tier[]): 'rising' | 'falling' | undefined {
  const shares = tiers
    .toSorted((a, b) => a.seconds - b.seconds)
    .flatMap(({ percent }) => percent ?? [])
  const steps = new Set(
    shares.flatMap((share, index) => Math.sign(share - (shares[index - 1] ?? share)) || []),
  )
  if (steps.size !== 1) return undefined
  return steps.has(1) ? 'rising' : 'falling'
}

function tiersIn(text: string, context: string): readonly Tier[] {
  // Most prose has neither, and is not read for values.
  if (!SHARE.test(text) || !(COUNT.test(text) || COUNT.test(context.slice(-NEAR)))) return []
  let length = lengthAt(valuesOf(context), context.length - NEAR)
  return partsOf(text).flatMap(({ start, end }): readonly Tier[] => {
    const part = text.slice(start, end)
    const values = valuesOf(part)
    length = lengthAt(values, 0, NEAR) ?? length
    if (length === undefined) return []
    const share = values.find(({ value }) => value.type === 'percent')?.value
    const percent = share?.type === 'percent' ? share.value : bareShare(part)
    return percent !== undefined || NOTHING.test(part) || WHOLE.test(part) || FREE.test(part)
      ? [{ seconds: length, percent }]
      : []
  })
}

/** The length of time that begins between two places: the least, or else the most. */
function lengthAt(
  values: readonly Mention[],
  from: number,
  to = Number.POSITIVE_INFINITY,
): number | undefined {
  for (const { value, start } of values) {
    if (start < from || start > to) continue
    const seconds = secondsOf(value.type === 'range' ? (value.low ?? value.high) : value)
    if (seconds !== undefined) return seconds
  }
  return undefined
}

import type { Mention } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import type { SentenceView } from '../sentence-view.ts'
import { conditionsIn } from './conditions.ts'
import { type Met, meets } from './meets.ts'
import type { PagePart } from './page-parts.ts'
import { readerOf } from './page-words.ts'
import { situationOf } from './situation.ts'
import type { Condition } from './term.ts'

/** Conditions that the claim's own sentence states. */
export function carriedBy({ view }: Case): readonly Condition[] {
  return view.once(readConditions)
}

function readConditions(view: SentenceView): readonly Condition[] {
  const { text } = view.sentence
  return conditionsIn(text, readerOf(view).values(text), undefined)
}

/** Whether times, seasons and amounts that a part depends on hold. @param mention A value of the part that is no condition of it. */
export function timeOf(part: PagePart, mention: Mention | undefined, at: Case): Met {
  if (part.times.length === 0) return 'open'
  const place = mention === undefined ? -2 : part.start + mention.start
  const all = part.times
    .filter((each) => each.start !== place && !(each.about === 'season' && each.event === 'any'))
    .map((each) => meets(each, situationOf(at), carriedBy(at)))
  if (all.length === 0) return 'open'
  if (all.includes('unmet')) return 'unmet'
  return all.includes('open') ? 'open' : 'met'
}

const states = new WeakMap<PagePart, readonly Condition[]>()

/** Whether the states that a part and its label name are those of the case: activated goods are not unopened ones. */
export function stateOf(part: PagePart, at: Case): Met {
  let own = states.get(part)
  if (own === undefined) {
    own = conditionsIn(`${part.clause.label} ${part.text}`, [], undefined).filter(
      (each) => each.about === 'state' && HELD.has(each.axis),
    )
    states.set(part, own)
  }
  if (own.length === 0) return 'open'
  // Values of one axis in one part are a list of which one is enough.
  const axes = new Map<string, Met>()
  for (const each of own) {
    if (each.about !== 'state') continue
    const met = meets(each, situationOf(at), carriedBy(at))
    const before = axes.get(each.axis)
    axes.set(each.axis, before === undefined || met === 'met' ? met : before)
  }
  const all = [...axes.values()]
  if (all.includes('unmet')) return 'unmet'
  return all.includes('open') ? 'open' : 'met'
}

/** What a thing is or has gone through. Who asks for what reason is told in too many ways. */
const HELD: ReadonlySet<string> = new Set(['seal', 'use', 'stage', 'sale'])

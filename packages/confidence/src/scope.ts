import { phraseMatcher } from '@vouchsafe/text'

/**
 * A signal from what a question is about, told by words of the shop's own: what the agent is there for, and what it is not
 * (medicine, law, investment, another firm's goods).
 *
 * @returns A function that gives 1 where words of `inside` alone occur, 0 where words of `outside` alone do, 0.5 where both
 * do, and `undefined` where none does: nothing is known then.
 */
export function scopeSignal(topics: {
  readonly inside: readonly string[]
  readonly outside: readonly string[]
}): (text: string) => number | undefined {
  const matcher = phraseMatcher([
    ...topics.inside.map((phrase) => [phrase, 1] as const),
    ...topics.outside.map((phrase) => [phrase, 0] as const),
  ])
  return (text) => {
    const found = matcher.find(text).flatMap(({ payloads }) => payloads)
    if (found.length === 0) return undefined
    const inside = found.some((side) => side === 1)
    return inside && found.some((side) => side === 0) ? 0.5 : inside ? 1 : 0
  }
}

import type { Span } from '@vouchsafe/text'
import type { Reading } from '../reading.ts'

const NEXT =
  /(?:、|和|及|以及|还有|与)([^，。;!?\n、和及与]{2,14}?)(?=[，。;!?\n~、]|和|及|以及|还有|与|的$|的[，。!~]|哦|呢|等|$)/y

/** 游泳池、健身房和停车场 behind its first. */
export function listFrom({ folded }: Reading, first: Span): readonly Span[] {
  const inner = folded.slice(first.start, first.end).search(/[和及与](?=[^，]{2,})/)
  const things = [inner > 1 ? { start: first.start, end: first.start + inner } : first]
  let at = things[0]?.end ?? first.end
  while (things.length < 12) {
    NEXT.lastIndex = at
    const match = NEXT.exec(folded)
    const thing = match?.[1]
    if (!match || !thing) break
    at = match.index + match[0].length
    things.push({ start: at - thing.length, end: at })
  }
  return things
}

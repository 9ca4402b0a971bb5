import type { ClaimKind, Comparison } from '@vouchsafe/core'
import type { Mention, Span } from '@vouchsafe/text'
import type { Extractor, Found } from './extractor.ts'
import { groupOf, matchesOf } from './matches.ts'
import { clauseAt, type Reading } from './reading.ts'
import { lastBefore, within } from './span-search.ts'

/** What a word ranks by where its clause holds the pattern, and whether it then means more; the first that fits counts. */
export type Nearby = readonly (readonly [pattern: RegExp, attribute: string, more?: boolean])[]

/** The other way round: less for more. */
export function turned(near: Nearby): Nearby {
  return near.map(([pattern, attribute, more]) => [pattern, attribute, more === false])
}

/** What a word that ranks things ranks them by: `cheaper` is less of a price. */
export interface RankWord {
  /** An attribute of the language's vocabulary. */
  readonly attribute: string
  /** The word means more of it, or less. */
  readonly more: boolean
  /** Default: `attribute`. */
  readonly kind?: ClaimKind
  /** `longer` beside "battery" is not the length. */
  readonly near?: Nearby
  /** Any attribute that the clause names comes before the word's own: "a higher rating", 评分更高. */
  readonly open?: true
}

/**
 * A way of ranking, as a pattern over the folded text with named groups:
 * - `by`: the word that ranks, as {@link RankFrames.words} lists it;
 * - `other`: what it is compared with;
 * - `noun`: what it is ranked by, where the word alone does not say;
 * - `not`: present if the wording denies.
 */
interface RankFrame {
  /** Must have the flags `d` and `g`, and every repetition in it a bound. */
  readonly pattern: RegExp
  /** `of-all`: the most or least of all. `equal`: as much. Default: more or less than another. */
  readonly degree?: 'of-all' | 'equal'
  /** "Not as cheap as" is dearer. */
  readonly turned?: true
  /** What it ranks by, where the pattern says so: "costs less than". */
  readonly attribute?: string
  readonly kind?: ClaimKind
}

export interface RankFrames {
  readonly frames: readonly RankFrame[]
  readonly words: ReadonlyMap<string, RankWord>
  /** What the value is of that tells how far things are apart: the price difference of the price. */
  readonly differenceOf: (attribute: string) => string
  /** What may stand between the word that ranks and how far things are apart: "2 kg | lighter", 便宜了 | 20元. */
  readonly before: RegExp
  readonly behind: RegExp
}

/** Finds what ranks one thing above or below another. */
export function compared(ranks: RankFrames): Extractor {
  const patterns = ranks.frames.map(({ pattern }) => pattern)
  const find = (reading: Reading): readonly Found[] => {
    const candidates = reading.candidates.among(patterns)
    if (candidates.length === 0) return NOTHING
    const found: Found[] = []
    const seen = new Set<number>()
    for (const index of candidates) {
      const frame = ranks.frames[index]
      if (!frame) continue
      for (const match of matchesOf(frame.pattern, reading.folded)) {
        const by = groupOf(match, 'by')
        if (!by || seen.has(by.start)) continue
        const claim = foundOf(reading, { ranks, frame, match, by })
        if (!claim) continue
        seen.add(by.start)
        found.push(claim)
      }
    }
    return found
  }
  return Object.assign(find, { patterns })
}

const NOTHING: readonly Found[] = []

interface Hit {
  readonly ranks: RankFrames
  readonly frame: RankFrame
  readonly match: RegExpExecArray
  readonly by: Span
}

function foundOf(reading: Reading, hit: Hit): Found | undefined {
  const { ranks, frame, match, by } = hit
  const { folded } = reading
  const clause = clauseAt(reading, by)
  const word = ranks.words.get(folded.slice(by.start, by.end))
  if (!word || clause.force !== 'assertion' || clause.condition) return undefined
  const noun = groupOf(match, 'noun')
  const { attribute, more } = rankedBy(reading, word, { frame, clause, by, noun })
  if (attribute === undefined) return undefined
  const other = groupOf(match, 'other')
  const apart = distanceOf(reading, hit, clause)
  const start = Math.min(clause.start, match.index)
  const claim: Found = {
    kind: frame.kind ?? word.kind ?? 'attribute',
    start,
    end: Math.max(clause.end, other?.end ?? 0, apart?.end ?? 0),
    attribute,
    comparison: { rank: rankOf(frame, more), by: attribute, ...(other && { withSpan: other }) },
    polarity: groupOf(match, 'not') && !frame.turned ? 'negated' : 'affirmed',
  }
  if (!apart) return { ...claim, presumed: true }
  return {
    ...claim,
    attribute: ranks.differenceOf(attribute),
    value: apart.value,
    valueSpan: { start: apart.start, end: apart.end },
    ...(apart.bound && { bound: apart.bound }),
  }
}

function rankOf({ degree, turned }: RankFrame, more: boolean): Comparison['rank'] {
  if (degree === 'equal') return 'as-much'
  if (degree === 'of-all') return more ? 'most' : 'least'
  return more === (turned === true) ? 'less' : 'more'
}

function rankedBy(
  { folded, attributes, pack }: Reading,
  word: RankWord,
  at: { frame: RankFrame; clause: Span; by: Span; noun: Span | undefined },
): { readonly attribute: string | undefined; readonly more: boolean } {
  const { frame, clause, by, noun } = at
  if (frame.attribute !== undefined) return { attribute: frame.attribute, more: word.more }
  if (noun) {
    const words = folded.slice(noun.start, noun.end)
    return { attribute: pack.attributes.get(words)?.name ?? words, more: word.more }
  }
  const text = folded.slice(clause.start, clause.end)
  const near = word.near?.find(([pattern]) => pattern.test(text))
  if (near) return { attribute: near[1], more: near[2] ?? word.more }
  const named = word.open && lastBefore(within(attributes, clause), by.start)
  const attribute = named ? named.entry.name : word.attribute
  return { attribute: attribute === '' ? undefined : attribute, more: word.more }
}

/** How far apart things are said to be, right before the word that ranks or right behind it. */
function distanceOf(
  { mentions, folded }: Reading,
  { ranks, by, frame }: Hit,
  clause: Span,
): Mention | undefined {
  if (frame.degree !== undefined) return undefined
  const own = within(mentions, clause)
  const before = own.findLast((mention) => mention.end <= by.start)
  if (before && ranks.before.test(folded.slice(before.end, by.start))) return before
  const behind = own.find((mention) => mention.start >= by.end)
  return behind && ranks.behind.test(folded.slice(by.end, behind.start)) ? behind : undefined
}

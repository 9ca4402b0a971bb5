import { type PhraseMatcher, phraseMatcher } from '@vouchsafe/text'

/** Further apart than this, two phrases of a sentence have nothing to do with each other. */
const MAX_UNITS = 200

/** True if a distance between two phrases is one that may be asked for. */
export function isDistance(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MAX_UNITS
}

/** Made once a list: lists of a pack are constants. */
const MATCHERS = new WeakMap<object, PhraseMatcher<true>>()

function matcherFor(phrases: readonly string[]): PhraseMatcher<true> {
  const known = MATCHERS.get(phrases)
  if (known) return known
  const made = phraseMatcher(
    phrases.map((phrase) => [phrase, true] as const),
    { matches: 'all' },
  )
  MATCHERS.set(phrases, made)
  return made
}

/** Whether a phrase of the first list ends at most so many UTF-16 code units before one of the second begins. */
export function isNear(
  text: string,
  first: string | readonly string[],
  second: string | readonly string[],
  units: number,
): boolean {
  const ends = places(text, first).map(({ end }) => end)
  if (ends.length === 0) return false
  ends.sort((a, b) => a - b)
  let last = 0
  for (const { start } of places(text, second)) {
    // The latest end before it is the nearest one; starts come in order.
    while (last + 1 < ends.length && (ends[last + 1] ?? 0) <= start) last += 1
    const end = ends[last] ?? 0
    if (end <= start && start - end <= units) return true
  }
  return false
}

function places(
  text: string,
  phrases: string | readonly string[],
): readonly { readonly start: number; readonly end: number }[] {
  return typeof phrases === 'string'
    ? phraseMatcher([[phrases, true]], { matches: 'all' }).find(text)
    : matcherFor(phrases).find(text)
}

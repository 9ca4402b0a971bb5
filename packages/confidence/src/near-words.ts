/** Words shorter than this have too many neighbours that are words of their own. */
const MIN_LENGTH = 5
/** Words of this length may hold two slips. */
const LONG = 9
/** Longer ones are no words. */
const MAX_LENGTH = 24

/**
 * Finds the word that a misspelt one was meant to be: one letter more, less, other or swapped, and the same first letter.
 *
 * Looks words up by what is left when one letter is taken out, so that the cost grows with the length of a word alone.
 *
 * @param except Words that look misspelt and are not.
 */
export function nearWords(
  vocabulary: Iterable<string>,
  except: ReadonlySet<string>,
): (word: string) => string | undefined {
  const words = new Set<string>()
  const byRest = new Map<string, readonly string[]>()
  for (const word of vocabulary) {
    words.add(word)
    if (word.length < MIN_LENGTH) continue
    for (const rest of [word, ...rests(word)]) byRest.set(rest, [...(byRest.get(rest) ?? []), word])
  }
  const long = [...words].filter((word) => word.length >= LONG)
  return (word) => {
    if (words.has(word)) return word
    if (word.length < MIN_LENGTH || word.length > MAX_LENGTH || except.has(word)) return undefined
    for (const rest of [word, ...rests(word)]) {
      const found = byRest
        .get(rest)
        ?.find((known) => known.charAt(0) === word.charAt(0) && isNear(word, known))
      if (found !== undefined) return found
    }
    if (word.length < LONG || word.length > MAX_LENGTH) return undefined
    return long.find(
      (each) =>
        each.charAt(0) === word.charAt(0) &&
        Math.abs(each.length - word.length) <= 2 &&
        distance(each, word) <= 2,
    )
  }
}

function rests(word: string): readonly string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))
}

/** Two words may leave the same rest and still be two letters apart. */
function isNear(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end))
    end += 1
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

/** Letters to add, take out or change. @see Wagner and Fischer 1974 */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

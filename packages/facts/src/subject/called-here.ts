import type { Case } from '../case.ts'
import { gramsOf, tokenise } from '../lookup/tokens.ts'
import type { Row } from '../sources/row.ts'
import { EMPTY_PAIRS, EMPTY_WORDS, JOINING_WORDS } from '../words/function-words.ts'

const PART =
  /[,，.。;；:：!！?？()（）\n]|\b(?:and|but|while|whereas|against|versus|vs)\b|[和与及比]|而(?!且)|(?<=元|块)加/giu

/**
 * The words right around the value call this row by a word of its name that its rivals do not have, and none of them by one of
 * theirs: `two jars of honey are £15 and the mug is £12`. The nearest words say what a value is of, whatever the sentence
 * named in full before.
 */
export function isCalledHere(row: Row, rivals: readonly Row[], at: Case): boolean {
  const said = at.once(gramsAround)
  if (said.size === 0) return false
  const own = nameGrams(row)
  const theirs = new Set(rivals.flatMap((each) => (each === row ? [] : [...nameGrams(each)])))
  return (
    [...own].some((gram) => said.has(gram) && !theirs.has(gram)) &&
    ![...theirs].some((gram) => said.has(gram) && !own.has(gram))
  )
}

function gramsAround({ view, place }: Case): ReadonlySet<string> {
  const { text } = view.sentence
  const before = text.slice(Math.max(0, place.start - 60), place.start)
  const behind = text.slice(place.end, place.end + 40)
  const head = before.split(PART).at(-1) ?? ''
  const tail = behind.split(PART)[0] ?? ''
  return telling(gramsOf(tokenise(`${head} ${tail}`)))
}

function nameGrams({ cells }: Row): ReadonlySet<string> {
  const names = cells.filter(({ names: is, raw }) => is === 'name' && typeof raw === 'string')
  return telling(
    new Set(names.flatMap(({ raw }) => [...gramsOf(tokenise(String(raw).slice(0, 120)))])),
  )
}

function telling(grams: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    [...grams].filter(
      (gram) =>
        gram.length > 1 &&
        !/\d/.test(gram) &&
        !EMPTY_WORDS.has(gram) &&
        !JOINING_WORDS.has(gram) &&
        !EMPTY_PAIRS.has(gram),
    ),
  )
}

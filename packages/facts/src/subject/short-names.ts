import { stem } from '../lookup/tokens.ts'
import type { Cell } from '../sources/row.ts'
import { ATTRIBUTE_WORDS } from '../words/attribute-words.ts'

/**
 * Parts of names that stand in one name alone, and so stand for it where few things are spoken of: the `Ardmore` of `Ardmore gravel
 * bike`, the `three tier` of `Three-tier celebration cake`, the X20 of 星河X20. Words that say what sort of thing or what property is
 * meant are no parts.
 */
export function shortNames(named: readonly Cell[]): ReadonlyMap<string, Cell> {
  const parts = new Map<string, Cell | 'several'>()
  for (const cell of named) {
    for (const part of new Set(partsOf(cell))) {
      const known = parts.get(part)
      const isSame = known === undefined || (known !== 'several' && known.row === cell.row)
      parts.set(part, isSame ? cell : 'several')
    }
  }
  return new Map([...parts].flatMap(([part, cell]) => (cell === 'several' ? [] : [[part, cell]])))
}

function partsOf(cell: Cell): readonly string[] {
  const words = cell.key.split(' ')
  // A name of one word is found whole; a long one is a description.
  if (words.length < 2 || words.length > LONGEST) return []
  const single = words.filter(isTelling)
  const pairs = words
    .slice(0, -1)
    .map((word, at) => [word, words[at + 1] ?? ''] as const)
    .filter(([a, b]) => words.length > 2 && isWord(a) && isWord(b))
    .map((pair) => pair.join(' '))
  return [...single, ...single.flatMap((word) => pluralOf(word) ?? []), ...pairs]
}

const LONGEST = 10

function isWord(word: string): boolean {
  return /^[a-z]{3,}$/u.test(word)
}

/** Letters that are no common word, or a designation such as X20. */
function isTelling(word: string): boolean {
  if (/^(?=[a-z\d]*[a-z])(?=[a-z\d]*\d)[a-z\d]{3,12}$/u.test(word)) return !SIZE.test(word)
  return word.length >= 4 && isWord(word) && !GENERIC.has(word) && !GENERIC.has(stem(word))
}

/** `500ml`, `12kg`, `2x`: sizes, which other things have as well. */
const SIZE = /^\d+[a-z]{1,4}$/u

/** Words for sorts and properties of things, which are told of any. */
const GENERIC: ReadonlySet<string> = new Set([
  ...Object.values(ATTRIBUTE_WORDS)
    .flat()
    .flatMap((phrase) => phrase.toLowerCase().split(' '))
    .flatMap((word) => [word, stem(word)]),
  ...'standard express basic premium deluxe classic original regular family adult child children student senior youth single double large small medium mini light black white grey gray blue green pink brown natural organic fresh free sale summer winter spring autumn evening morning weekend weekday annual monthly weekly yearly gift voucher card ticket pass plan order item product service delivery shipping pickup return package bundle pack pair each with from size colour color model version series edition home city centre center shop store online room table course class lesson training open'.split(
    ' ',
  ),
])

/** Two `Bamboo towel`s are bamboo towels. */
export function pluralOf(word: string): string | undefined {
  if (!/^[a-z]{3,}$/.test(word) || /(?:[^s]s|ing|ed)$/.test(word)) return undefined
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(?:ss|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
}

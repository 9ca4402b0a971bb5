import type { Span } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { pathOf } from '../lookup/field-features.ts'
import { fieldTokens, isHan, phraseKey, stem, type Token, tokenise } from '../lookup/tokens.ts'
import { KEY_WORDS } from '../words/key-words.ts'
import { PhraseTable } from '../words/phrase-table.ts'
import type { Cell, Row } from './row.ts'

/** Values side by side under keys that say what each is of: `{adult: 20, child: 12}`. */
export interface Entries {
  readonly row: Row
  /** The field that holds them: `prices`. */
  readonly name: string
  readonly cells: readonly Cell[]
}

const MEANINGS = new PhraseTable<string>()
for (const words of KEY_WORDS) {
  const [name] = words
  for (const word of words) {
    MEANINGS.add(
      tokenise(word).map((token) => token.text),
      name ?? word,
    )
  }
}

/** The objects of keyed values that are spoken of. */
export function entriesOf(cells: readonly Cell[]): readonly Entries[] {
  const found = new Map<string, Entries & { readonly cells: Cell[] }>()
  for (const cell of cells) {
    const name = pathOf(cell).at(-2)
    if (cell.inList === true || name === undefined) continue
    const parent = `${cell.row.origin.id} ${cell.pointer.slice(0, cell.pointer.lastIndexOf('/'))}`
    const known = found.get(parent)
    if (known === undefined) found.set(parent, { row: cell.row, name, cells: [cell] })
    else if (!known.cells.includes(cell)) known.cells.push(cell)
  }
  return [...found.values()]
}

/** Of keyed values, the one that some words name, if they name just one: the key with the most of them wins. */
export function namedIn(entries: Entries, said: Said): Cell | undefined {
  let best: Cell | undefined
  let most = 0
  for (const cell of entries.cells) {
    const count = namedBy(cell.name, said)
    if (count === 0 || count < most) continue
    best = count === most ? undefined : cell
    most = count
  }
  return best
}

/** The words of a clause, for what keys they name. */
export interface Said {
  readonly text: string
  readonly stems: ReadonlySet<string>
  readonly phrase: string
  readonly meanings: ReadonlySet<string>
}

export function saidIn(at: Case, clause: Span = at.clause): Said {
  const tokens = at.view.tokens.filter(
    (token) => token.start >= clause.start && token.end <= clause.end,
  )
  return {
    text: at.view.sentence.text.slice(clause.start, clause.end),
    stems: new Set(tokens.map((token) => stem(token.text))),
    phrase: ` ${tokens.map((token) => token.text).join(' ')} `,
    meanings: meaningsOf(tokens),
  }
}

/** Words that mean something else where they stand in running text: `a` double, `s` of it's, day by day. */
function meaningsOf(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(
    MEANINGS.find(tokens)
      .filter((hit) => !/^[a-z]$/.test(hit.key))
      .flatMap((hit) => hit.values),
  )
}

/** True if the words name the key. */
export function isNamedIn(key: string, said: Said): boolean {
  return namedBy(key, said) > 0
}

/** How many of a key's words are said; 0 if any of them is not. */
function namedBy(key: string, said: Said): number {
  const tokens = fieldTokens([key])
  const words = tokens.map((token) => token.text)
  const meant = MEANINGS.get(words.join(' '))
  if (/^[a-z]{1,2}$/.test(words.join(' '))) {
    const isWritten = new RegExp(
      `(?<![A-Za-z'’])${key.slice(0, 8).replace(/[^A-Za-z]/g, '')}(?![A-Za-z'’])`,
    )
    const isSaid = meant !== undefined && isWritten.test(said.text)
    return isSaid || meant?.some((each) => said.meanings.has(each)) === true ? 1 : 0
  }
  if (words.some(isHan)) {
    if (said.phrase.includes(` ${phraseKey(key)} `)) return words.length
  } else if (words.every((word) => said.stems.has(stem(word)))) return words.length
  return meant?.some((each) => said.meanings.has(each)) === true ? 1 : 0
}

/** A key and a word mean the same, or one is within the other: `slate grey` and `grey`, 墨绿 and 墨绿色. */
export function mayMean(key: string, word: string): boolean {
  const [long, short] = [phraseKey(key.replaceAll('_', ' ')), phraseKey(word)]
  if (` ${long} `.includes(` ${short} `) || ` ${short} `.includes(` ${long} `)) return true
  const meant = meaningsOf(tokenise(word))
  return (MEANINGS.get(long) ?? []).some((each) => meant.has(each))
}

import { cellEvidence } from '../evidence.ts'
import { gramsOf, tokenise } from '../lookup/tokens.ts'
import type { Cell } from '../sources/row.ts'
import { clausesOf } from './clauses.ts'
import { CONTRASTS, LIKENED } from './contrast-words.ts'
import { denies, isOpenEnded } from './denial.ts'
import { cellsSpokenOf } from './spoken.ts'
import type { Setting, Wrong } from './wrong.ts'

const ANY = new RegExp(
  CONTRASTS.flatMap(({ groups }) => groups.map(({ source }) => `(?:${source})`)).join('|'),
  'i',
)

/** True for a sentence that has a word of some set. */
export function mayContrast(text: string): boolean {
  return ANY.test(text)
}

/**
 * What a clause calls by a word that shuts out the one by which its record goes: `natural diamond` of one that is lab-grown. A
 * word that stands anywhere in what is known is borne out by that.
 */
export function contrastIn(setting: Setting): readonly Wrong[] {
  const { view } = setting
  const { text } = view.sentence
  if (!mayContrast(text)) return []
  const found: Wrong[] = []
  let known: Known | undefined
  const clauses = clausesOf(text)
  const affirmed = clauses.filter((clause) => !denies(clause.text))
  for (const clause of affirmed) {
    if (!ANY.test(clause.text) || LIKENED.test(clause.text)) continue
    if (isOpenEnded(clause.text) || isOpenEnded(text.slice(clause.start))) continue
    for (const { groups } of CONTRASTS) {
      const own = groups.findIndex((group) => group.test(clause.text))
      const word = own < 0 ? undefined : groups[own]
      if (word === undefined) continue
      const others = groups.filter((_, index) => index !== own)
      if (others.some((group) => affirmed.some((each) => group.test(each.text)))) continue
      known ??= knownOf(setting)
      if (known.holds(word)) continue
      const cell = known.cells.find(
        (each) => typeof each.raw === 'string' && others.some((group) => isSaid(group, each)),
      )
      if (cell === undefined) continue
      found.push({
        span: clause,
        kind: 'attribute',
        message: 'The record calls it by a word that shuts this one out.',
        evidence: [cellEvidence(cell, 'contradicts')],
      })
    }
  }
  return found
}

interface Known {
  readonly cells: readonly Cell[]
  /** The word stands somewhere in what is known. */
  holds(word: RegExp): boolean
}

function knownOf(setting: Setting): Known {
  const { cells, all } = cellsSpokenOf(setting)
  return {
    cells,
    holds: (word) =>
      all.some(
        ({ raw, field }) => word.test(String(raw)) || word.test(field.replaceAll('_', ' ')),
      ) || stands(word, setting),
  }
}

/** The word as the sentence has it leads to the passages that may hold it. */
function stands(word: RegExp, { view, world }: Setting): boolean {
  const said = gramsOf(tokenise(String(word.exec(view.sentence.text))))
  return world.passages.some((index) => index.about(said).some(({ text }) => word.test(text)))
}

function isSaid(group: RegExp, { raw }: Cell): boolean {
  const text = String(raw).slice(0, 600)
  const match = group.exec(text)
  return (
    match !== null &&
    !/(?:\bnot?\b|\bnon-?|[非不无])\s{0,2}$/i.test(
      text.slice(Math.max(0, match.index - 6), match.index),
    )
  )
}

import type { Evidence } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import { passageEvidence } from '../evidence.ts'
import { holdsPhrase, sharedWords } from './elsewhere.ts'
import type { Passage } from './passages.ts'
import { cellsInPlay, hasSort, type Wanted } from './text-match.ts'
import { gramsOf, tokenise } from './tokens.ts'

/** A document that uses the words in a sentence about the same thing. */
export function passageSaying(wanted: Wanted, at: Case): Evidence | undefined {
  return passagesWith(wanted, at)[0]
}

/**
 * The same, but where records hold values of the same sort, the document must use the word in the same way: a rule that
 * lists all payment methods does not say which one this order was paid with.
 */
export function passageProving(wanted: Wanted, at: Case): Evidence | undefined {
  const strict = wanted.terms.length > 0 && cellsInPlay(at).some((cell) => hasSort(cell, wanted))
  if (!strict) return passageSaying(wanted, at)
  return passagesWith(
    wanted,
    at,
    (passage) => !isEnumeration(passage, wanted, at) && isUsedAlike(passage, wanted, at),
  )[0]
}

/** A document that has the words as they stand, whatever it is about. */
export function passageQuoting(wanted: Wanted, at: Case): Evidence | undefined {
  for (const index of at.world.passages) {
    const holding = index.about(gramsOf(tokenise(wanted.key)))
    const passage = holding.find((each) => holdsPhrase(each.tokens, wanted.key))
    if (passage !== undefined) return passageEvidence(passage, 'supports')
  }
  return undefined
}

function passagesWith(
  wanted: Wanted,
  at: Case,
  fits: (passage: Passage) => boolean = () => true,
): readonly Evidence[] {
  const around = at.view.grams
  return at.world.passages
    .flatMap((index) => index.about(around))
    .filter(
      (passage) =>
        holdsPhrase(passage.tokens, wanted.key) &&
        sharedWords(passage, around, at) >= 1.5 &&
        fits(passage),
    )
    .map((passage) => passageEvidence(passage, 'supports'))
}

/** The passage names several other values of the same sort. */
function isEnumeration(passage: Passage, wanted: Wanted, at: Case): boolean {
  const names = new Set<string>()
  for (const hit of at.vocabulary.terms.find(passage.tokens)) {
    for (const term of hit.values) {
      if (wanted.terms.some((each) => each.sort === term.sort)) names.add(term.name)
    }
  }
  return names.size > 2
}

/** The word before is the same here and there: `existing gift card`. */
function isUsedAlike(passage: Passage, wanted: Wanted, at: Case): boolean {
  const { tokens } = at.view
  const first = tokens.findIndex((token) => token.end > at.place.start)
  const before = tokens[first - 1]?.text
  return isContent(before) && holdsPhrase(passage.tokens, `${before} ${wanted.key}`)
}

const COMMON = new Set(['your', 'with', 'that', 'this', 'from', 'into', 'will', 'class'])

function isContent(word: string | undefined): word is string {
  return word !== undefined && word.length > 3 && !COMMON.has(word)
}

import type { Claim, Sentence, Subject } from '@vouchsafe/core'
import type { Span } from '@vouchsafe/text'
import { fold } from './fold.ts'
import type { Name } from './language-pack.ts'
import { markedNames } from './marked-names.ts'
import { clauseAt, type Earlier, type Reading } from './reading.ts'
import { firstFrom, lastBefore } from './span-search.ts'

/** How many sentences back a subject is looked for. */
const MEMORY = 4

/** Finds what the claims of one sentence are about. Ranges of earlier subjects are ranges of the draft. */
export interface Subjects {
  of(value: Span): Subject | undefined
}

export function subjectsOf(reading: Reading): Subjects {
  const pointers = reading.pack.pointers.find(reading.folded)
  let carried: Subject | undefined | null = null
  const carry = (): Subject | undefined => {
    if (carried === null) carried = carriedSubject(reading)
    return carried
  }
  return { of }

  function of(value: Span): Subject | undefined {
    const clause = clauseAt(reading, value)
    const before = lastBefore(reading.names, value.start)
    if (before && before.start >= clause.start) return toSubject(before)
    const pointer = lastBefore(pointers, value.start)
    if (pointer && pointer.start >= clause.start) return carry() ?? reference(pointer)
    const after = reading.names[firstFrom(reading.names, value.end)]
    if (after && after.end <= clause.end) return toSubject(after)
    if (before) return toSubject(before)
    return carry() ?? (pointer && reference(pointer))
  }

  function toSubject(name: Name): Subject {
    return {
      ...reading.locate(name),
      text: normalise(reading.text.slice(name.start, name.end)),
      by: name.by,
    }
  }

  function reference(pointer: Span): Subject {
    return {
      ...reading.locate(pointer),
      text: reading.folded.slice(pointer.start, pointer.end),
      by: 'reference',
    }
  }
}

/** NFKC, trimmed, lower-case, without markup. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\*\*|__|`/g, '')
    .replace(/\s{1,40}/g, ' ')
    .trim()
    .toLowerCase()
}

/** The subject that an earlier sentence leaves: the last named one of its claims, or its last name. */
function carriedSubject({ earlier, pack }: Reading): Subject | undefined {
  const claim = lastNamed(earlier)
  for (const sentence of earlier.sentences.slice(-MEMORY).reverse()) {
    if (claim && claim.start >= sentence.start) return claim
    const name = lastName(sentence, (text) => pack.names(text, fold(text)))
    if (name) return name
  }
  return claim
}

function lastNamed(earlier: Earlier): Subject | undefined {
  for (let index = earlier.claims.length - 1; index >= 0; index -= 1) {
    const claim = earlier.claims[index]
    if (claim?.subject && claim.subject.by !== 'reference') return claim.subject
    const own = claim && identified(claim)
    if (own) return own
  }
  return undefined
}

function identified(claim: Pick<Claim, 'value' | 'valueSpan'>): Subject | undefined {
  if (claim.value?.type !== 'identifier' || !claim.valueSpan) return undefined
  return { ...claim.valueSpan, text: normalise(claim.value.value), by: 'identifier' }
}

function lastName(
  sentence: Sentence,
  told: (text: string) => readonly Name[],
): Subject | undefined {
  const names = [...markedNames(sentence.text), ...told(sentence.text)]
  const name = names.sort((a, b) => a.start - b.start).at(-1)
  if (!name) return undefined
  const text = normalise(sentence.text.slice(name.start, name.end))
  return { ...sentence.locate(name), text, by: name.by }
}

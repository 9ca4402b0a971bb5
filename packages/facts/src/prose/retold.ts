import type { Span, Value } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { passagesAbout } from '../derive/operands.ts'
import { contradicted, type Judgement, passageEvidence } from '../evidence.ts'
import { compareValues } from '../values/compare.ts'

/** So much has to agree around a value, by length: a Chinese character says as much as three letters. */
const LEAST = 32
const LEAST_A_SIDE = 3
/** No more is compared on either side, in UTF-16 code units. */
const MOST = 40

/**
 * A text has the very words around this value, with another value between them. Who repeats a text has worked nothing out:
 * the value was changed on the way.
 */
export function retoldOtherwise(value: Value, at: Case): Judgement | undefined {
  const own = around(at.view.sentence.text, at.place)
  for (const passage of passagesAbout(at)) {
    const other = passage.values.find(
      (mention) =>
        mention.value.type === value.type &&
        compareValues(value, mention.value, at.precision) === 'different' &&
        areSameWords(own, around(passage.text, mention)),
    )
    if (other === undefined) continue
    return contradicted(
      [passageEvidence(passage, 'contradicts')],
      'A text has another value in the same words.',
      { right: passage.text.slice(other.start, other.end) },
    )
  }
  return undefined
}

interface Around {
  /** From the value backwards. */
  readonly before: readonly string[]
  readonly behind: readonly string[]
}

function around(text: string, { start, end }: Pick<Span, 'start' | 'end'>): Around {
  return {
    before: [...text.slice(Math.max(0, start - MOST), start)].toReversed(),
    behind: [...text.slice(end, end + MOST)],
  }
}

function areSameWords(a: Around, b: Around): boolean {
  const before = lengthOf(shared(a.before, b.before))
  const behind = lengthOf(shared(a.behind, b.behind))
  return before >= LEAST_A_SIDE && behind >= LEAST_A_SIDE && before + behind >= LEAST
}

/** What both begin with. */
function shared(a: readonly string[], b: readonly string[]): readonly string[] {
  const end = a.findIndex((character, index) => character !== b[index])
  return end < 0 ? a : a.slice(0, end)
}

function lengthOf(characters: readonly string[]): number {
  return characters.reduce((sum, each) => sum + (HAN.test(each) ? 3 : 1), 0)
}

const HAN = /\p{Script=Han}/u

import type { Span } from '@vouchsafe/text'
import type { Case } from '../case.ts'

/** Part of a sentence between commas and the like. */
export interface ClausePart extends Span {
  readonly text: string
}

/** A full stop, comma or colon between digits or letters parts nothing. */
const MARK = /[，;；：。!！?？\n]|(?<![\dA-Za-z])[.,:]|[.,:](?![\dA-Za-z])/u
const LONGEST = 4000

/** Takes a sentence apart at its marks. */
export function clausesOf(text: string): readonly ClausePart[] {
  let at = 0
  return text
    .slice(0, LONGEST)
    .split(MARK)
    .flatMap((part) => {
      const end = at + part.length
      at = end + 1
      const own = part.trimStart()
      return own === '' ? [] : [{ start: end - own.length, end, text: own }]
    })
}

/** The clause in which the claim's value stands. */
export function clauseAt({ view, place }: Case): string {
  return clausesOf(view.sentence.text).find(({ end }) => place.start < end)?.text ?? ''
}

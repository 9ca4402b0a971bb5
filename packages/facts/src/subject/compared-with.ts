import type { ClaimValue } from '@vouchsafe/core'
import { readValues, type Span } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { valueKeys } from '../values/value-keys.ts'

/** What something is set against, up to the end of its clause: `than the 3 L one`, 比3升那款. */
const SET_AGAINST =
  /(?:\b(?:than|against|compared (?:to|with)|versus|vs\.?|instead of|rather than|as opposed to)\b|比|相比|相较|对比|而不是|不像)(?:[^，。；！？,;.!?]|[.,](?=\d)){1,60}/gi

/** Parts of a text that tell what something is set against: they speak of another thing than the rest. */
export function setAgainst(text: string): readonly Span[] {
  return [...text.matchAll(SET_AGAINST)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }))
}

/** The value stands only where the sentence tells what something is set against. */
export function isOfOther(value: ClaimValue, at: Case): boolean {
  const keys = at.once(keysOfOthers)
  return keys.size > 0 && valueKeys(value).some((key) => keys.has(key))
}

function keysOfOthers({ view, world }: Case): ReadonlySet<string> {
  const { text } = view.sentence
  return new Set(
    setAgainst(text)
      .flatMap(({ start, end }) => readValues(text.slice(start, end), world.read))
      .flatMap(({ value }) => valueKeys(value)),
  )
}

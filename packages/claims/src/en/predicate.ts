import type { Span } from '@vouchsafe/text'

const COPULA = /^ (?:is|are|was|were|will be) (?:the |an? )?/

/** Words that open no value: "is not", "is very good", "is in transit". */
const NO_VALUE =
  /^(?:[a-z]{2,14}ed|not|no|never|very|quite|really|so|too|also|still|already|currently|now|being|been|in|on|at|of|for|from|by|with|within|to|under|over|up|out|as|what|which|how|why|where|when|who|that|this|there|here|it|you|we|they|i|my|your|our|good|great|fine|nice|excellent|available|unavailable|ready|correct|right|wrong|following|same|one|only|just|listed|shown|based|required|needed|included|eligible|free|possible|important|subject|displayed|usually|typically|about|around|up|ok|okay|updated|changed|going|covered|able|unable|required|sold|made|getting|set|part)\b/

/** The words behind "is", up to five, to the end of the phrase. */
export function predicateAt(folded: string, rest: Span): Span | undefined {
  const text = folded.slice(rest.start, Math.min(rest.end, rest.start + 80))
  const copula = COPULA.exec(text)?.[0]
  if (copula === undefined) return undefined
  const words =
    /^["']?([a-z0-9][a-z0-9.'&/+-]{0,24}(?: (?!(?:and|or|but|so|which|that|with|for|in|at|on|if|as|to|from)\b)[a-z0-9][a-z0-9.'&/+-]{0,24}){0,4})/.exec(
      text.slice(copula.length),
    )?.[1]
  if (words === undefined || NO_VALUE.test(words)) return undefined
  const start = rest.start + text.indexOf(words, copula.length)
  return { start, end: start + words.replace(/[.']{1,3}$/, '').length }
}

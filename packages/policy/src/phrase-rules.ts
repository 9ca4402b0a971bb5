import { covers, type PhraseMatcher, phraseMatcher, type Span } from '@vouchsafe/text'
import type { LoadedRule } from './load-pack.ts'

/** A phrase that a rule looks for. */
export interface FoundPhrase {
  readonly rule: LoadedRule
  readonly span: Span
}

/** Finds the phrases of many rules in one pass. */
export class PhraseRules {
  readonly #matcher: PhraseMatcher<LoadedRule>
  readonly #except = new Map<LoadedRule, PhraseMatcher<true>>()

  /** @param rules Those without `find` are passed over. */
  constructor(rules: readonly LoadedRule[]) {
    const entries: (readonly [string, LoadedRule])[] = []
    for (const loaded of rules) {
      const { find } = loaded.rule
      if (!find) continue
      const lists = loaded.pack.source.lists ?? {}
      for (const phrase of lists[find.phrases] ?? []) entries.push([phrase, loaded])
      const hidden = find.except === undefined ? [] : (lists[find.except] ?? [])
      if (hidden.length === 0) continue
      const phrases = hidden.map((phrase) => [phrase, true] as const)
      this.#except.set(loaded, phraseMatcher(phrases, { matches: 'all' }))
    }
    this.#matcher = phraseMatcher(entries, { matches: 'all' })
  }

  /** Phrases in a text, each with a rule that looks for it; those within a rule's exceptions are left out. */
  find(text: string): readonly FoundPhrase[] {
    const hidden = new Map<LoadedRule, readonly Span[]>()
    const hiddenFor = (rule: LoadedRule): readonly Span[] => {
      const known = hidden.get(rule)
      if (known) return known
      const spans = this.#except.get(rule)?.find(text) ?? []
      hidden.set(rule, spans)
      return spans
    }
    return longest(this.#matcher.find(text)).flatMap((match) =>
      [...new Set(match.payloads)]
        .filter((rule) => !hiddenFor(rule).some((span) => covers(span, match)))
        .map((rule) => ({ rule, span: { start: match.start, end: match.end } })),
    )
  }
}

/** How much of a sentence stands on each side of a phrase that was found. */
const AROUND = 24

/** What rules see of a phrase that was found. */
export function matchData(text: string, { start, end }: Span): Readonly<Record<string, unknown>> {
  return {
    text: text.slice(start, end),
    before: text.slice(Math.max(0, start - AROUND), start),
    after: text.slice(end, end + AROUND),
  }
}

/** A phrase within a longer one of the same rule says nothing of its own. */
function longest<T extends Span & { readonly payloads: readonly LoadedRule[] }>(
  matches: readonly T[],
): readonly T[] {
  return matches.filter((match, index) => {
    // Matches come by their start, so only neighbours can hold this one.
    const near = matches.slice(Math.max(0, index - 8), index + 8)
    return !near.some(
      (other) =>
        covers(other, match) &&
        other.end - other.start > match.end - match.start &&
        match.payloads.every((rule) => other.payloads.includes(rule)),
    )
  })
}

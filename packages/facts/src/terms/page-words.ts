import type { Mention } from '@vouchsafe/text'
import { tokenise } from '../lookup/tokens.ts'
import { proseWords } from '../prose/words.ts'
import type { SentenceView } from '../sentence-view.ts'
import { valuesAmong, valuesOf } from './policy-values.ts'
import { groupOf, tells, withOneWord } from './policy-words.ts'

/**
 * Reads texts of one page or sentence, the same text once: a heading stands above many clauses, a clause is often its only
 * part.
 */
export class WordReader {
  readonly #values = new Map<string, readonly Mention[]>()
  readonly #words = new Map<string, ReadonlySet<string>>()
  readonly #view: SentenceView | undefined

  /** @param view The sentence that is read with its parts; absent for a page. */
  constructor(view?: SentenceView) {
    this.#view = view
  }

  values(text: string): readonly Mention[] {
    return onceBy(this.#values, text, () =>
      text === this.#view?.sentence.text ? valuesAmong(text, this.#view.values) : valuesOf(text),
    )
  }

  /** Words beside its values. */
  words(text: string): ReadonlySet<string> {
    return onceBy(this.#words, text, () => wordsOf(withoutValues(text, this.values(text))))
  }

  /** Words of a heading, with the units of its values. */
  headingWords(text: string): ReadonlySet<string> {
    return onceBy(this.#words, `# ${text}`, () => wordsOf(text))
  }
}

/** Reads a draft's sentence and its parts, for all of its claims. */
export function readerOf(view: SentenceView): WordReader {
  return view.once(wordReader)
}

function wordReader(view: SentenceView): WordReader {
  return new WordReader(view)
}

function onceBy<T>(known: Map<string, T>, text: string, read: (text: string) => T): T {
  const before = known.get(text)
  if (before !== undefined) return before
  const found = read(text)
  known.set(text, found)
  return found
}

/** Units and counters of values tell nothing of what they are of. */
function withoutValues(text: string, values: readonly Mention[]): string {
  let rest = ''
  let from = 0
  for (const { start, end, value } of values) {
    if (start < from || value.type === 'identifier') continue
    rest += `${text.slice(from, start)} | `
    from = end
  }
  return rest + text.slice(from)
}

/** Words of a text that tell something, each as its group. Numbers are held as values. */
export function wordsOf(text: string): ReadonlySet<string> {
  const plain = withOneWord(text.slice(0, 2000))
  const words = proseWords(plain, tokenise(plain))
  return new Set(
    words
      .filter(
        (word) =>
          !word.joins &&
          !word.isNumber &&
          tells(word) &&
          !ORDINAL.has(word.key) &&
          !FUNCTION_HAN.test(word.key),
      )
      .map(groupOf),
  )
}

/** Characters of grammar: pairs with them are no words. */
const FUNCTION_HAN =
  /[您我你他她它这那哪会要能可还再才给让请吧们个些啥么已又则即而且或与及和之其此该按]/u
const ORDINAL = new Set(['first', 'second', 'third'])

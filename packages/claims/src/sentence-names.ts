import type { Sentence } from '@vouchsafe/core'
import { blankMarkup, fold } from './fold.ts'
import type { LanguagePack, Name } from './language-pack.ts'
import { markedNames } from './marked-names.ts'

/** A sentence's text as rules compare it, with the names that stand in it. */
export interface SentenceNames {
  /** With markup blanked. */
  readonly plain: string
  /** The same with letters folded. */
  readonly folded: string
  /** Names that marks show. */
  readonly marked: readonly Name[]
  /** Names that the language shows. */
  readonly told: readonly Name[]
}

/** A sentence is read for its own claims, and again for those of sentences behind it. */
const READ = new WeakMap<LanguagePack, WeakMap<object, SentenceNames>>()

export function sentenceNames(sentence: Pick<Sentence, 'text'>, pack: LanguagePack): SentenceNames {
  const sentences = READ.get(pack) ?? new WeakMap<object, SentenceNames>()
  READ.set(pack, sentences)
  const known = sentences.get(sentence)
  if (known) return known
  const plain = blankMarkup(sentence.text)
  const folded = fold(plain)
  const marked = markedNames(sentence.text)
  const names = { plain, folded, marked, told: pack.names(plain, folded) }
  sentences.set(sentence, names)
  return names
}

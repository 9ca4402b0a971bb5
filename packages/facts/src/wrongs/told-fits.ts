import type { SentenceView } from '../sentence-view.ts'
import { askedLast } from '../subject/asked-last.ts'
import { type ClausePart, clausesOf } from './clauses.ts'
import { denies, isOpenEnded } from './denial.ts'
import { ANSWERS_FIT, ASKS_FIT, FITS_ALONE, GOES_WITH, YES } from './fit-words.ts'
import type { Setting } from './wrong.ts'

/** A clause that says outright that something goes with, suits or is allowed for something. */
export interface ToldFit extends ClausePart {
  /** What the customer asked of, where the clause answers that. */
  readonly asked: string
}

/** True for a sentence that may say what goes with what, in whatever words. */
export function mayGoWith(text: string): boolean {
  return GOES_WITH.test(text) || YES.test(text)
}

const LONGEST_QUESTION = 1000
const known = new WeakMap<SentenceView, readonly ToldFit[]>()

/** The clauses of a sentence that tell a fit; read once. */
export function fitsTold(setting: Setting): readonly ToldFit[] {
  const found = known.get(setting.view) ?? readTold(setting)
  known.set(setting.view, found)
  return found
}

function readTold({ view, before, world }: Setting): readonly ToldFit[] {
  const { text } = view.sentence
  if (!mayGoWith(text)) return []
  const question = askedLast(world).slice(0, LONGEST_QUESTION)
  const asked = ASKS_FIT.test(question) ? question : ''
  // What was refused before is what the question was about; what follows is of something else.
  const isRefused = before.some(({ sentence }) => denies(sentence.text))
  let isOpen = asked !== '' && !isRefused
  return clausesOf(text).flatMap((clause, index): readonly ToldFit[] => {
    if (denies(clause.text)) isOpen = false
    if (denies(clause.text) || isOpenEnded(clause.text)) return []
    const isYes = before.length === 0 && index === 0 && asked !== '' && YES.test(clause.text)
    if (!isYes && !GOES_WITH.test(clause.text)) return []
    const isAnswer = isYes || FITS_ALONE.test(clause.text) || ANSWERS_FIT.test(clause.text)
    return [{ ...clause, asked: isOpen && isAnswer ? asked : '' }]
  })
}

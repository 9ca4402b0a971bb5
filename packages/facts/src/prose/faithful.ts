import type { Evidence, Finding, Verdict } from '@vouchsafe/core'
import type { Span } from '@vouchsafe/text'
import { saysUnknown } from '../check/unknown.ts'
import { citationsIn } from '../citations.ts'
import { passageEvidence } from '../evidence.ts'
import type { Token } from '../lookup/tokens.ts'
import type { SentenceView } from '../sentence-view.ts'
import { TALK, TALK_ZH } from '../words/talk-words.ts'
import type { World } from '../world.ts'
import { isBorneOut, mismatches, type Part, type Support } from './support.ts'

/**
 * What becomes of statements where answers come from documents alone. `statements`: one that no passage bears out is marked.
 * `words`: so is each word, number, name and relation in it, whether or not the whole is borne out.
 */
export type Faithful = 'statements' | 'words'

/** What a sentence's claims and statements come to. */
export interface Faithfulness {
  readonly verdicts: readonly Verdict[]
  readonly findings: readonly Finding[]
}

/** Holds all that a sentence states against the documents, whether or not a claim was made of it. */
export function heldToProse(
  view: SentenceView,
  given: {
    readonly verdicts: readonly Verdict[]
    readonly world: World
    readonly level: Faithful
  },
): Faithfulness {
  const { verdicts, world, level } = given
  const parts = statementsIn(view.sentence.text)
  const tokens = statedTokens(view, parts)
  const wanted = level === 'words' ? 'every' : 'deciding'
  const said = { text: view.sentence.text, tokens, values: view.values }
  const support = world.prose.support(said, wanted)
  if (support === undefined) return { verdicts, findings: [] }
  const held = isBorneOut(support)
  const settled = verdicts.map((verdict) => settledBy(support, held, verdict))
  if (settled.length > 0 && settled.every(isOnRecord)) return { verdicts: settled, findings: [] }
  const whole = held ? [] : [wholeFinding(view, parts, support)]
  const single = level === 'words' ? support.parts.map((part) => partFinding(view, part)) : []
  return { verdicts: settled, findings: [...whole, ...single] }
}

/** A record or a tool bears it out, which no prose has to repeat. */
function isOnRecord({ status, evidence }: Verdict): boolean {
  return status === 'supported' && evidence.some(isOfRecord)
}

function isOfRecord({ source }: Evidence): boolean {
  return source.pointer !== undefined
}

/** Prose decides what no record decides. */
function settledBy(support: Support, held: boolean, verdict: Verdict): Verdict {
  if (!held || support.passage === undefined || verdict.evidence.some(isOfRecord)) return verdict
  const evidence = [passageEvidence(support.passage, 'supports')]
  return { claim: verdict.claim, status: 'supported', evidence, reason: 'A document says so.' }
}

function wholeFinding(view: SentenceView, parts: readonly Span[], support: Support): Finding {
  const start = Math.min(...parts.map((part) => part.start))
  const end = Math.max(...parts.map((part) => part.end))
  const found = support.passage
  const isOtherwise = mismatches(support).length > 0
  return {
    code: 'facts/other',
    action: 'annotate',
    mark: 'unconfirmed',
    message: isOtherwise
      ? 'The documents speak of this, but a number, a name or a denial does not agree.'
      : 'No document says this.',
    span: view.sentence.locate({ start, end }),
    ...(found === undefined ? {} : { evidence: [passageEvidence(found, 'mentions')] }),
  }
}

const SAID: Readonly<Record<Part['sort'], string>> = {
  number: 'No passage about this holds the number.',
  name: 'No passage about this holds the name.',
  negation: 'The passage about this says the opposite.',
  word: 'No document has this.',
  passage: 'The passage about this does not have it.',
  relation: 'No passage about this brings the words together.',
}

function partFinding(view: SentenceView, { sort, start, end }: Part): Finding {
  return {
    code: `facts/other.${sort}`,
    action: 'annotate',
    message: SAID[sort],
    span: view.sentence.locate({ start, end }),
  }
}

const CUT = /[,;，；。！!.\n](?=\s|$|[^\d])|\s(?=but\s)/gu

/** The clauses of a sentence that state something, without white space around them. */
export function statementsIn(text: string): readonly Span[] {
  if (/[?？]["'”’)\s]{0,6}$/u.test(text)) return []
  const spans: Span[] = []
  let start = 0
  const cut = (end: number) => {
    const words = text.slice(start, end)
    const plain = words.replace(/ ?[’'] ?/g, "'")
    const lead = words.length - words.trimStart().length
    const states = /[\p{L}\p{N}]/u.test(words)
    if (states && !TALK.test(plain) && !TALK_ZH.test(plain) && !saysUnknown(plain))
      spans.push({ start: start + lead, end: start + words.trimEnd().length })
    start = end
  }
  for (const match of text.matchAll(CUT)) cut(match.index + match[0].length)
  cut(text.length)
  return spans
}

/** The words of a sentence's statements, without those of its citations. */
export function statedTokens(view: SentenceView, parts: readonly Span[]): readonly Token[] {
  const marks = citationsIn(view.sentence.text)
  return tokensIn(parts, view.tokens).filter(
    (token) => !marks.some((mark) => mark.start <= token.start && token.end <= mark.end),
  )
}

/** The words of some parts of a text. */
export function tokensIn(parts: readonly Span[], tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token) =>
    parts.some((part) => part.start <= token.start && token.end <= part.end),
  )
}

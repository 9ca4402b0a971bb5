import type { Context, Finding, NewClaim, ProposedClaim, Sentence } from '@vouchsafe/core'
import { overlaps, type ReadOptions, readValues, type Span, type Value } from '@vouchsafe/text'
import { normalise } from './subject.ts'

/** What is made of a model's answer. */
interface Merged {
  readonly claims: readonly NewClaim[]
  readonly findings: readonly Finding[]
}

/**
 * Makes claims of what a model proposed. An item whose quotes do not stand in the draft is left out and noted; one that speaks of
 * words that a known claim speaks of is left out.
 */
export function mergeProposed(
  proposed: readonly ProposedClaim[],
  sentence: Sentence,
  known: readonly NewClaim[],
  context: Pick<Context, 'turn' | 'sentences'>,
): Merged {
  const claims: NewClaim[] = []
  let unfounded = 0
  for (const item of proposed) {
    const found = place(item, sentence, [...known, ...claims], context)
    if (found === undefined) unfounded += 1
    else if (found !== 'known') claims.push(found)
  }
  const { start, end } = sentence
  const finding: Finding = {
    code: 'claims/not-checked.quote',
    action: 'note',
    message: `The model named words that the draft does not hold; what it made of them was left out (${unfounded}).`,
    span: { start, end },
  }
  return { claims, findings: unfounded === 0 ? [] : [finding] }
}

/** The first place of the quote that no claim speaks of yet. */
function place(
  item: ProposedClaim,
  sentence: Sentence,
  known: readonly NewClaim[],
  context: Pick<Context, 'turn' | 'sentences'>,
): NewClaim | 'known' | undefined {
  const { text } = sentence
  const within = item.value == null ? 0 : item.quote.indexOf(item.value)
  if (within < 0 || !namesSubject(item, sentence, context)) return undefined
  let tries = 0
  let at = text.indexOf(item.quote)
  for (; at >= 0 && tries < MOST_PLACES; at = text.indexOf(item.quote, at + 1)) {
    tries += 1
    const clause = { start: at, end: at + item.quote.length }
    const claim = claimAt(item, clause, clause.start + within, sentence, context)
    if (!known.some((each) => speaksOfSame(claim, each))) return claim
  }
  return tries > 0 ? 'known' : undefined
}

/** Places of a quote that are looked at. */
const MOST_PLACES = 20

function claimAt(
  { kind, value, attribute, subject, negated, certainty }: ProposedClaim,
  clause: Span,
  valueStart: number,
  sentence: Sentence,
  { turn }: Pick<Context, 'turn'>,
): NewClaim {
  const words = value ?? undefined
  const subjectStart = subject == null ? -1 : sentence.text.indexOf(subject)
  return {
    kind,
    ...sentence.locate(clause),
    polarity: negated === true ? 'negated' : 'affirmed',
    certainty: certainty ?? 'asserted',
    ...(attribute != null && attribute.trim() !== '' && { attribute: normalise(attribute) }),
    ...(words !== undefined && {
      value: typed(words, turn),
      valueSpan: sentence.locate({ start: valueStart, end: valueStart + words.length }),
    }),
    ...(subject != null &&
      subjectStart >= 0 && {
        subject: {
          ...sentence.locate({ start: subjectStart, end: subjectStart + subject.length }),
          text: normalise(subject),
          by: isCode(subject) ? ('identifier' as const) : ('name' as const),
        },
      }),
  }
}

/** A subject of an earlier sentence is there, but has no place in this one. */
function namesSubject(
  { subject }: ProposedClaim,
  { text }: Sentence,
  { sentences }: Pick<Context, 'sentences'>,
): boolean {
  if (subject == null || text.includes(subject)) return true
  return sentences.slice(-SENTENCES_BACK).some((each) => each.text.includes(subject))
}

const SENTENCES_BACK = 30

/** The typed value that the words are as a whole, or the words. */
function typed(words: string, turn: Context['turn']): NonNullable<NewClaim['value']> {
  const whole = wholeOf(words, {
    ...(turn.locale !== undefined && { locale: turn.locale }),
    ...(turn.now !== undefined && { now: turn.now }),
    ...(turn.timeZone !== undefined && { timeZone: turn.timeZone }),
  })
  return whole ?? { type: 'text', value: normalise(words) }
}

function isCode(words: string): boolean {
  return wholeOf(words)?.type === 'identifier'
}

/** The value that takes up all of the words, a mark aside. */
function wholeOf(words: string, options?: ReadOptions): Value | undefined {
  const [mention] = readValues(words, options)
  const isWhole = mention !== undefined && mention.end - mention.start >= words.trim().length - 1
  return isWhole ? mention.value : undefined
}

/** Both speak of the same words: of a value, where both have one; of the same clause otherwise. */
function speaksOfSame(claim: NewClaim, known: NewClaim): boolean {
  const [own, other] = [claim.valueSpan, known.valueSpan]
  if (own !== undefined && other !== undefined) return overlaps(own, other)
  // A rule that found nothing to hold on to leaves the sentence to others.
  return !known.presumed && claim.kind === known.kind && overlaps(own ?? claim, other ?? known)
}

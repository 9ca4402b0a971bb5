import type { Finding, Sentence } from '@vouchsafe/core'
import type { Span } from '@vouchsafe/text'
import { findAsks } from './asks.ts'
import type { Category } from './category.ts'
import { coarsen } from './coarsen.ts'
import { compactOf, compactWithPlaces, isTelling } from './compact.ts'
import { detect } from './detect.ts'
import type { DetectOptions } from './entity.ts'
import { type GuardedValue, guardedIn } from './guarded-values.ts'
import { insideTalkIn } from './inside-talk.ts'
import type { Ownership } from './ownership.ts'
import type { PurposeProfile } from './profile.ts'
import type { Pseudonyms } from './pseudonyms.ts'
import { inventedTokens } from './restore.ts'

/** Never shown in full in a chat, not even to their owner. */
const NEVER_SHOWN: ReadonlySet<Category> = new Set<Category>([
  'national-id',
  'passport',
  'card',
  'card-security',
  'bank-account',
  'one-time-code',
  'driver-license',
])
/** Told by mistake, these let others take an account over. */
const CREDENTIALS: ReadonlySet<Category> = new Set<Category>([
  'secret',
  'one-time-code',
  'card-security',
])

export interface ReplyCheck {
  readonly ownership: Ownership
  readonly profile: PurposeProfile
  readonly pseudonyms: Pseudonyms
  readonly detect: DetectOptions
  /** Lines of the instructions, as {@link instructionsOf} gives them. */
  readonly instructions: readonly string[]
  /** Values of people that this customer must not be told, as `guardedValues` gives them. */
  readonly guarded: readonly GuardedValue[]
}

/** What a sentence of the draft gives away or asks for. */
export function checkSentence(sentence: Sentence, check: ReplyCheck): readonly Finding[] {
  return [
    ...leaks(sentence, check),
    ...secrets(sentence, check),
    ...asks(sentence, check),
    ...invented(sentence, check),
  ]
}

function leaks(
  sentence: Sentence,
  { ownership, detect: options, guarded }: ReplyCheck,
): readonly Finding[] {
  const { text } = sentence
  const found: Finding[] = []
  for (const { start, end, category } of detect(text, options)) {
    const value = text.slice(start, end)
    const span = sentence.locate({ start, end })
    if (CREDENTIALS.has(category)) {
      if (!ownership.isKnown(value) || category !== 'secret') {
        found.push({
          code: 'privacy/secret',
          action: 'block',
          message: 'The draft shows a credential.',
          span,
        })
      }
    } else if (ownership.isForeign(value)) {
      found.push({
        code: `privacy/privacy-leak.${category}`,
        action: 'block',
        message: "The draft shows another person's data.",
        span,
      })
    } else if (NEVER_SHOWN.has(category)) {
      const shown = coarsen(category, value) ?? '***'
      found.push({
        code: `privacy/privacy-leak.${category}`,
        action: ownership.isKnown(value) ? 'repair' : 'block',
        message: 'The draft shows in full what a chat should show in part at most.',
        span,
        edit: { ...span, text: shown },
      })
    }
  }
  found.push(...foreignValues(sentence, ownership, found))
  found.push(...guardedTold(sentence, guarded, found))
  return found
}

const WHY: Readonly<Record<GuardedValue['why'], string>> = {
  unverified: "The draft shows a person's data to a customer who is not verified.",
  third: 'The draft shows the data of somebody whom the record only mentions.',
  terms: "The draft shows a person's data that the shop's own terms keep back.",
}

/** Values that nobody may tell this customer, though the record is theirs to ask about. */
function guardedTold(
  sentence: Sentence,
  guarded: readonly GuardedValue[],
  found: readonly Finding[],
): readonly Finding[] {
  return guardedIn(sentence.text, guarded).flatMap(({ kind, why, start, end }) => {
    const span = sentence.locate({ start, end })
    if (found.some((each) => each.span && each.span.start < span.end && span.start < each.span.end))
      return []
    return [
      {
        code: `privacy/privacy-leak.${kind === 'room' ? 'address' : kind}` as const,
        action: 'block' as const,
        message: WHY[why],
        span,
      },
    ]
  })
}

/** Values of other customers' records that no format tells: an order's number, a name. */
function foreignValues(
  sentence: Sentence,
  ownership: Ownership,
  found: readonly Finding[],
): readonly Finding[] {
  const { compact, places } = compactWithPlaces(sentence.text)
  const more: Finding[] = []
  for (const { at, length } of ownership.foreignIn(compact)) {
    const start = places[at] ?? 0
    const end = (places[at + length - 1] ?? 0) + 1
    if (isPartOfWord(sentence.text, start, end)) continue
    const span = sentence.locate({ start, end })
    const isTold = [...found, ...more].some(
      (finding) => finding.span && finding.span.start < span.end && span.start < finding.span.end,
    )
    if (isTold) continue
    more.push({
      code: 'privacy/privacy-leak.record',
      action: 'block',
      message: "The draft shows a value of another person's record.",
      span,
    })
  }
  return more
}

const isWord = (character: string | undefined): boolean => /[A-Za-z0-9]/.test(character ?? ' ')

function isPartOfWord(text: string, start: number, end: number): boolean {
  return (
    (isWord(text[start]) && isWord(text[start - 1])) || (isWord(text[end - 1]) && isWord(text[end]))
  )
}

/** What stands between commas and the like. */
function clausesOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^,，;；:：。！？!?\n]{1,400}/g)].map(({ index, 0: clause }) => ({
    start: index,
    end: index + clause.length,
  }))
}

/** Letters and figures together: a voucher, a rule's number. */
const CODE =
  /(?<![A-Za-z\d])(?=[A-Za-z-]{0,12}\d)(?=[\d-]{0,12}[A-Za-z])[A-Za-z\d-]{4,24}(?![A-Za-z\d])/g
const FIGURE = /\d{1,9}(?:,\d{3}){0,3}(?:\.\d{1,4})?/g

function secrets(sentence: Sentence, { ownership, instructions }: ReplyCheck): readonly Finding[] {
  const found: Finding[] = []
  for (const match of sentence.text.matchAll(FIGURE)) {
    const value = Number(match[0].replaceAll(',', ''))
    // `371.20` is what a record holds as 371.2.
    if (!ownership.isInternal(compactOf(String(value)))) continue
    const span = sentence.locate({ start: match.index, end: match.index + match[0].length })
    found.push({
      code: 'privacy/secret',
      action: 'block',
      message: 'The draft shows a figure that is for staff only.',
      span,
    })
  }
  for (const match of sentence.text.matchAll(CODE)) {
    if (!ownership.isInternal(compactOf(match[0]))) continue
    found.push({
      code: 'privacy/secret',
      action: 'block',
      message: 'The draft shows a code that is for staff only.',
      span: sentence.locate({ start: match.index, end: match.index + match[0].length }),
    })
  }
  for (const { start, end } of clausesOf(sentence.text)) {
    if (!ownership.isInternalText(compactOf(sentence.text.slice(start, end)))) continue
    found.push({
      code: 'privacy/secret',
      action: 'block',
      message: 'The draft repeats a note that is for staff only.',
      span: sentence.locate({ start, end }),
    })
  }
  const compact = compactOf(sentence.text)
  if (
    isTelling(compact) &&
    instructions.some(
      (line) => line.includes(compact) || (line.length >= 24 && compact.includes(line)),
    )
  ) {
    const span = sentence.locate({ start: 0, end: sentence.text.length })
    found.push({
      code: 'privacy/secret',
      action: 'block',
      message: "The draft repeats the agent's instructions.",
      span,
    })
  }
  const talk = insideTalkIn(sentence.text)
  // What has been told of above needs no telling twice.
  if (talk !== undefined && found.length === 0) {
    found.push({
      code: 'privacy/secret',
      action: 'block',
      message: 'The draft tells what only staff are told.',
      span: sentence.locate(talk),
    })
  }
  return found
}

function asks(sentence: Sentence, { profile }: ReplyCheck): readonly Finding[] {
  const may = profile.mayAsk ?? []
  return findAsks(sentence.text)
    .filter(
      ({ category }) => !may.includes(category) && (EXCESSIVE.has(category) || may.length > 0),
    )
    .map(({ category, start, end }) => ({
      code: 'privacy/privacy-leak.asks-too-much' as const,
      action: CREDENTIALS.has(category)
        ? ('block' as const)
        : EXCESSIVE.has(category)
          ? ('retry' as const)
          : ('note' as const),
      message: `The draft asks for more than the purpose needs: ${category}.`,
      span: sentence.locate({ start, end }),
    }))
}

/** Asking for these is never harmless; for others it depends on a known purpose. */
const EXCESSIVE: ReadonlySet<Category> = new Set<Category>([
  'national-id',
  'passport',
  'card',
  'card-security',
  'secret',
  'one-time-code',
  'health',
  'driver-license',
])

function invented(sentence: Sentence, { pseudonyms }: ReplyCheck): readonly Finding[] {
  return inventedTokens(sentence.text, pseudonyms).map((span) => ({
    code: 'privacy/other.invented-token' as const,
    action: 'retry' as const,
    message: 'The draft holds a placeholder that stands for nothing.',
    span: sentence.locate(span),
  }))
}

const INSTRUCTION =
  /^(?:you (?:are|must|should|may|will|can)|your (?:role|task|job)|never|always|do not|don't|if the (?:customer|user)|when the (?:customer|user)|respond|answer|act as|system|你是|你的(?:任务|角色)|不要|禁止|请勿|严禁|务必|必须|始终|永远|如果(?:客户|用户|顾客)|当(?:客户|用户|顾客)|回复时|扮演)/i

/** The lines of system messages that tell the agent what to do; facts that it may quote are left out. */
export function instructionsOf(contents: readonly string[]): readonly string[] {
  return contents
    .flatMap((content) => content.split(/[\n。！!；;]|(?<=\.) /))
    .map((line) => line.replace(/^[\s\-*\d.、#]{1,8}/, ''))
    .filter((line) => INSTRUCTION.test(line))
    .map(compactOf)
    .filter(isTelling)
}

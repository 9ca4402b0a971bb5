import type { Sentence, Subject } from '@vouchsafe/core'
import type { Span } from '@vouchsafe/text'
import type { Found } from './extractor.ts'
import type { LanguagePack, Name } from './language-pack.ts'
import { clauseAt, type Earlier, type Reading } from './reading.ts'
import { sentenceNames } from './sentence-names.ts'
import { disjoint, firstFrom, lastBefore, touches } from './span-search.ts'

/** How many sentences back a subject is looked for. */
const MEMORY = 4

/** Attributes whose value is the name of the thing that later values are of. */
const NAMING: ReadonlySet<string> = new Set([
  'name',
  '名称',
  'order',
  '订单号',
  'reservation',
  'item',
  'flight',
])

/** Finds what the claims of one sentence are about. */
export interface Subjects {
  /** `undefined` for a claim that names its subject itself. Ranges are ranges of the draft. */
  of(found: Found): Subject | undefined
}

/** @param found All that was found in the sentence: what is a value of something is nothing's subject. */
export function subjectsOf(reading: Reading, found: readonly Found[]): Subjects {
  const names = subjectNames(reading, found)
  const { pointers } = reading
  let carried: Subject | undefined | null = null
  let latest: Name | undefined // told by an attribute behind it, in an earlier clause
  const carry = (): Subject | undefined => {
    if (carried === null) carried = carriedSubject(reading)
    return carried
  }
  return {
    of(claim) {
      if (isNamed(claim)) return undefined
      const subject = subjectAt(claim.valueSpan ?? claim, claim.attributeSpan)
      return isOwn(claim, subject) ? undefined : subject
    },
  }

  function subjectAt(value: Span, attribute: Span | undefined): Subject | undefined {
    const clause = clauseAt(reading, value)
    const before = lastBefore(names, value.start)
    if (before && before.start >= clause.start) return toSubject(before)
    const told = attribute && reading.pack.subjectBefore(reading.folded, clause, attribute)
    if (told && !touches(reading.mentions, told)) {
      latest = { ...told, by: 'name' }
      return toSubject(latest)
    }
    const pointer = lastBefore(pointers, value.start)
    const known = before && (latest === undefined || before.start > latest.start) ? before : latest
    if (pointer && pointer.start >= clause.start) {
      return known ? toSubject(known) : (carry() ?? reference(pointer))
    }
    if (known) return toSubject(known)
    const after = names[firstFrom(names, value.end)]
    if (after && after.end <= clause.end) return toSubject(after)
    return carry() ?? (pointer && reference(pointer))
  }

  function toSubject(name: Name): Subject {
    const { start, end } = reading.locate(name)
    const text = normalise(reading.text.slice(name.start, name.end))
    return { start, end, text, by: name.by }
  }

  function reference(pointer: Span): Subject {
    const text = reading.folded.slice(pointer.start, pointer.end)
    const { start, end } = reading.locate(pointer)
    return { start, end, text, by: 'reference' }
  }
}

/** A name that is told is what later claims are of, and of nothing itself. */
function isNamed({ value, attribute }: Found): boolean {
  return value?.type === 'text' && NAMING.has(attribute ?? '')
}

/** One order is not another's; only an item is of an order. */
function isOwn({ value, attribute }: Found, subject: Subject | undefined): boolean {
  return value?.type === 'identifier' && subject?.by === 'identifier' && attribute !== 'item'
}

/** NFKC, trimmed, lower-case, without markup. */
export function normalise(text: string): string {
  const plain = text.normalize('NFKC')
  return (/[*_`]/.test(plain) ? plain.replace(/\*\*|__|`/g, '') : plain)
    .replace(/\s{1,40}/g, ' ')
    .trim()
    .toLowerCase()
}

/** The names of the sentence that can be subjects, with those that only a claim's wording showed. */
function subjectNames({ names, pack }: Reading, found: readonly Found[]): readonly Name[] {
  const values: Span[] = []
  const told: Name[] = []
  for (const { value, valueSpan, attribute, kind } of found) {
    if (!valueSpan) continue
    if (value?.type === 'text') {
      if (NAMING.has(attribute ?? '')) told.push({ ...valueSpan, by: 'name' })
      else values.push(valueSpan)
    }
    const named = attribute !== undefined && pack.attributes.get(attribute) !== undefined
    const other = kind === 'certification' || (named && !NAMING.has(attribute))
    if (value?.type === 'identifier' && other) values.push(valueSpan)
  }
  const taken = disjoint(values)
  return disjoint([...told, ...names.filter((name) => !touches(taken, name))])
}

/** The subject that an earlier sentence leaves: the last named one of its claims, or its last marked name. */
function carriedSubject({ earlier, pack }: Reading): Subject | undefined {
  const claim = lastNamed(earlier)
  for (const sentence of earlier.sentences.slice(-MEMORY).reverse()) {
    if (claim && claim.start >= sentence.start) return claim
    const name = lastName(sentence, pack)
    if (name) return name
  }
  return claim
}

function lastNamed(earlier: Earlier): Subject | undefined {
  for (let index = earlier.claims.length - 1; index >= 0; index -= 1) {
    const claim = earlier.claims[index]
    const own = claim && named(claim)
    if (own) return own
    if (claim?.subject && claim.subject.by !== 'reference') return claim.subject
  }
  return undefined
}

/** A claim that names something for the claims behind it. */
function named({ value, valueSpan, attribute }: Earlier['claims'][number]): Subject | undefined {
  if (!valueSpan || !value || !NAMING.has(attribute ?? '')) return undefined
  if (value.type === 'identifier') {
    return { ...valueSpan, text: normalise(value.value), by: 'identifier' }
  }
  return value.type === 'text' ? { ...valueSpan, text: value.value, by: 'name' } : undefined
}

/** What a sentence names last does not change, and several sentences behind it may ask. */
const LAST_NAMES = new WeakMap<LanguagePack, WeakMap<Sentence, Subject | 'none'>>()

function lastName(sentence: Sentence, pack: LanguagePack): Subject | undefined {
  const names = LAST_NAMES.get(pack) ?? new WeakMap<Sentence, Subject | 'none'>()
  LAST_NAMES.set(pack, names)
  const name = names.get(sentence) ?? readLastName(sentence, pack) ?? 'none'
  names.set(sentence, name)
  return name === 'none' ? undefined : name
}

function readLastName(sentence: Sentence, pack: LanguagePack): Subject | undefined {
  const { folded, marked, told } = sentenceNames(sentence, pack)
  const name = [...marked, ...told]
    .filter(
      ({ start, end }) =>
        isNaming(folded.slice(start, end)) && !pack.terms.get(folded.slice(start, end)),
    )
    .sort((a, b) => a.start - b.start)
    .at(-1)
  if (!name) return undefined
  const text = normalise(sentence.text.slice(name.start, name.end))
  return { ...sentence.locate(name), text, by: name.by }
}

/** Short codes and amounts in bold name nothing. */
function isNaming(text: string): boolean {
  return /[a-z]{3}|[\u4e00-\u9fff]{2}/.test(text) && !/^[\d$€£¥]/.test(text)
}

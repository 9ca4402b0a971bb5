import { type Issue, type Json, type Parsed, VouchsafeError } from '@vouchsafe/core'
import { isProducerCode } from './producer-code.ts'

/** The five elements of GB 45438-2025, 6.1, as Annex E writes them. Every value is a string. */
export interface AigcLabel {
  /** `1`: it is generated; `2`: it may be; `3`: it is suspected to be. */
  readonly Label: '1' | '2' | '3'
  readonly ContentProducer: string
  readonly ProduceID: string
  /** Security data, such as a digest; may be empty. */
  readonly ReservedCode1: string
  readonly ContentPropagator: string
  readonly PropagateID: string
  readonly ReservedCode2: string
}

/** In the order of Annex E. */
export const AIGC_KEYS = [
  'Label',
  'ContentProducer',
  'ProduceID',
  'ReservedCode1',
  'ContentPropagator',
  'PropagateID',
  'ReservedCode2',
] as const satisfies readonly (keyof AigcLabel)[]

const MAY_BE_EMPTY: ReadonlySet<string> = new Set(['ReservedCode1', 'ReservedCode2'])
/** 0x21 to 0x7E without the backslash; the double quote stands escaped in the JSON text. */
const CHARACTERS = /^[\u0021-\u005b\u005d-\u007e]*$/
const MAX_LENGTH = 20_000

/**
 * The label of a content that its producer marks first: the propagator is the producer.
 *
 * @param options.produceId The producer's own number for the content; printable ASCII without spaces.
 * @throws {VouchsafeError} `invalid_options` if the producer code or an id is not well formed.
 */
export function aigcLabel(options: {
  readonly producer: string
  readonly produceId: string
  readonly certainty?: 'is' | 'may-be' | 'suspected'
  readonly reservedCode1?: string
}): AigcLabel {
  const { producer, produceId, certainty = 'is', reservedCode1 = '' } = options
  if (!isProducerCode(producer))
    throw new VouchsafeError(
      'invalid_options',
      'producer: expected a code as producerCode() gives it',
    )
  return checked({
    Label: certainty === 'is' ? '1' : certainty === 'may-be' ? '2' : '3',
    ContentProducer: producer,
    ProduceID: produceId,
    ReservedCode1: reservedCode1,
    ContentPropagator: producer,
    PropagateID: produceId,
    ReservedCode2: '',
  })
}

/**
 * The same label in the hands of one who passes the content on. What the producer wrote stays.
 *
 * @throws {VouchsafeError} `invalid_options`
 */
export function propagated(
  label: AigcLabel,
  options: { readonly propagator: string; readonly propagateId: string },
): AigcLabel {
  const { propagator, propagateId } = options
  if (!isProducerCode(propagator))
    throw new VouchsafeError(
      'invalid_options',
      'propagator: expected a code as producerCode() gives it',
    )
  return checked({ ...label, ContentPropagator: propagator, PropagateID: propagateId })
}

function checked(label: AigcLabel): AigcLabel {
  const issues = issuesOf({ ...label })
  if (issues.length === 0) return label
  const list = issues.map(({ path, message }) => `${path}: ${message}`).join('; ')
  throw new VouchsafeError('invalid_options', list)
}

/** The value as Annex E prints it. */
export function writeAigc(label: AigcLabel): string {
  return JSON.stringify({ AIGC: label })
}

/**
 * Reads a value of metadata, as JSON text or decoded.
 *
 * @param options.bare Accepts a value without the outer `{"AIGC": …}`, which some write. Default: false.
 */
export function parseAigc(
  value: string | Json,
  options: { readonly bare?: boolean } = {},
): Parsed<AigcLabel> {
  const decoded = typeof value === 'string' ? decode(value) : value
  if (decoded === undefined) return wrong('', 'expected JSON')
  if (!isRecord(decoded)) return wrong('', 'expected an object')
  const inner = Object.hasOwn(decoded, 'AIGC') ? decoded.AIGC : undefined
  if (inner === undefined && !options.bare) return wrong('AIGC', 'expected the object of the label')
  const label = inner ?? decoded
  if (!isRecord(label)) return wrong('AIGC', 'expected an object')
  const issues = issuesOf(label)
  if (issues.length > 0) return { ok: false, issues }
  // The keys and kinds were checked one by one.
  const entries = AIGC_KEYS.map((key) => [key, label[key]])
  return { ok: true, value: Object.fromEntries(entries) as AigcLabel }
}

function issuesOf(label: Readonly<Record<string, Json>>): readonly Issue[] {
  const issues: Issue[] = []
  for (const key of AIGC_KEYS) {
    const value = Object.hasOwn(label, key) ? label[key] : undefined
    const path = `AIGC.${key}`
    if (value === undefined) issues.push({ path, message: 'is missing' })
    else if (typeof value !== 'string') issues.push({ path, message: 'expected a string' })
    else if (key === 'Label' && !/^[123]$/.test(value))
      issues.push({ path, message: 'expected 1, 2 or 3' })
    else if (value === '' && !MAY_BE_EMPTY.has(key)) issues.push({ path, message: 'is empty' })
    else if (!CHARACTERS.test(value))
      issues.push({ path, message: 'expected printable ASCII without spaces and backslashes' })
  }
  for (const key of Object.keys(label)) {
    if (!AIGC_KEYS.some((known) => known === key))
      issues.push({ path: 'AIGC', message: 'has a key that the standard does not know' })
  }
  return issues
}

function decode(text: string): Json | undefined {
  if (text.length > MAX_LENGTH) return undefined
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

function isRecord(value: Json): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function wrong(path: string, message: string): Parsed<AigcLabel> {
  return { ok: false, issues: [{ path, message }] }
}

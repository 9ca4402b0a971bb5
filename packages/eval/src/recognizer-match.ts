import type { Json } from '@vouchsafe/core'
import { DATE_KINDS, KIND_OF_TYPE, NUMERIC_KINDS } from './recognizer-kinds.ts'
import type { ExpectedValue, Resolution } from './recognizer-record.ts'

/** A value as predictions tell it. */
export interface PredictedValue {
  readonly kind: string
  readonly start: number
  readonly end: number
  readonly value?: Json
  readonly unit?: string
}

/** True if a predicted value is the expected one: kind, place and meaning. */
export function isSameValue(expected: ExpectedValue, found: PredictedValue, text: string): boolean {
  return (
    fitsKind(expected, found) &&
    found.start === expected.start &&
    fitsEnd(expected.end, found.end, text) &&
    fitsMeaning(expected, found)
  )
}

function fitsKind({ typeName }: ExpectedValue, { kind }: PredictedValue): boolean {
  if (typeName === 'Time') return DATE_KINDS.includes(kind) && kind !== 'duration'
  return kind === KIND_OF_TYPE[typeName]
}

/** A closing mark or space may belong to the value or not. */
function fitsEnd(expected: number, found: number, text: string): boolean {
  if (expected === found) return true
  const between = text.slice(Math.min(expected, found), Math.max(expected, found))
  return /^[\s.,;:!?。，；：！？、]$/.test(between)
}

function fitsMeaning({ typeName, resolution }: ExpectedValue, found: PredictedValue): boolean {
  const said = resolution ?? {}
  const kind = KIND_OF_TYPE[typeName] ?? ''
  if (kind === 'ordinal' || NUMERIC_KINDS.includes(kind)) return sameNumber(said, found)
  if (kind === 'duration') return sameDuration(said, found)
  if (typeName === 'numberrange') return sameInterval(said.value, found.value)
  if (kind === 'boolean') return String(found.value) === String(said.value)
  if (typeName === 'Time') return sameMoment(said, found)
  if (['date', 'time', 'datetime'].includes(kind)) return sameIso(said, found)
  return true
}

const isClose = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))

function plainNumber(value: unknown): number {
  if (value === undefined || value === null || value === '') return Number.NaN
  return Number(String(value).replace(/[,%\s]/g, ''))
}

function sameNumber(said: Resolution, { value }: PredictedValue): boolean {
  const expected = plainNumber(said.value ?? said.numbers?.[0])
  return Number.isNaN(expected) || isClose(expected, plainNumber(value))
}

const SECONDS: Readonly<Record<string, number>> = {
  Second: 1,
  Minute: 60,
  Hour: 3600,
  Day: 86_400,
  Week: 604_800,
  Month: 2_592_000,
  Quarter: 7_776_000,
  Year: 31_536_000,
}

function sameDuration(said: Resolution, { value }: PredictedValue): boolean {
  const written = /^DurationData (-?[\d.]{1,20}) (\w{1,10})/.exec(said.expr ?? '')
  const expected = written
    ? Number(written[1]) * (SECONDS[written[2] ?? ''] ?? Number.NaN)
    : said.values?.length === 1
      ? plainNumber(said.values[0]?.value)
      : Number.NaN
  return Number.isNaN(expected) || isClose(expected, secondsOf(value))
}

const ISO_PARTS = [31_536_000, 2_592_000, 604_800, 86_400, 3600, 60, 1]
const ISO_DURATION =
  /^P(?:([\d.]{1,20})Y)?(?:([\d.]{1,20})M)?(?:([\d.]{1,20})W)?(?:([\d.]{1,20})D)?(?:T(?:([\d.]{1,20})H)?(?:([\d.]{1,20})M)?(?:([\d.]{1,20})S)?)?$/

/** Seconds, given as such or as an ISO 8601 duration. */
function secondsOf(value: Json | undefined): number {
  const parts = ISO_DURATION.exec(String(value))
  if (parts === null) return plainNumber(value)
  return ISO_PARTS.reduce((sum, unit, index) => sum + unit * Number(parts[index + 1] ?? 0), 0)
}

const INTERVAL = /^([([])\s?(-?[\d.]{0,30})\s?,\s?(-?[\d.]{0,30})\s?([)\]])$/

function sameInterval(expected: Json | undefined, found: Json | undefined): boolean {
  const a = INTERVAL.exec(withoutThousands(expected))
  const b = INTERVAL.exec(withoutThousands(found))
  if (a === null || b === null || a[1] !== b[1] || a[4] !== b[4]) return false
  return [2, 3].every((part) => {
    const [left = '', right = ''] = [a[part], b[part]]
    return left === '' || right === '' ? left === right : isClose(Number(left), Number(right))
  })
}

function withoutThousands(value: Json | undefined): string {
  return String(value).replace(/(\d),(?=\d{3}(?:\D|$).{0,60},)/g, '$1')
}

const GRAIN: Readonly<Record<string, number>> = { Year: 4, Month: 7, Day: 10 }
const MOMENT =
  /^datetime(?:Holiday)? \((\d{1,9}), (\d{1,9}), (\d{1,9}), (\d{1,9}), (\d{1,9}), ([\d.]{1,20})\) (Year|Month|Day|Hour|Minute|Second)/

/** Compared as far as the expected moment is told: to the day, say. */
function sameMoment(said: Resolution, found: PredictedValue): boolean {
  const written = MOMENT.exec(said.expr ?? '')
  if (written === null || found.kind === 'range') return true
  const [year = '', ...rest] = written.slice(1, 7)
  const [month, day, hour, minute, second] = rest.map((part) =>
    String(Math.floor(Number(part))).padStart(2, '0'),
  )
  const expected = `${year}-${month}-${day}T${hour}:${minute}:${second}`
  const actual = isoText(found.value)
  if (found.kind === 'time') return actual === expected.slice(11)
  const length = GRAIN[written[7] ?? ''] ?? 19
  return actual.slice(0, length) === expected.slice(0, length)
}

/** Compared only where upstream gives exactly one full value. */
function sameIso({ values }: Resolution, { value }: PredictedValue): boolean {
  const expected = values?.length === 1 ? String(values[0]?.value ?? '') : ''
  return !/^\d{1,9}[-:]\d/.test(expected) || isoText(expected) === isoText(value)
}

function isoText(value: Json | undefined): string {
  return String(value)
    .trim()
    .replace(' ', 'T')
    .replace(/(?:Z|[+-]\d\d:\d\d)$/, '')
    .replace(/^T/, '')
    .replace(/(^|T)(\d\d:\d\d)$/, '$1$2:00')
    .replace(/T(\d\d)$/, 'T$1:00:00')
}

import { withSuffix } from './read-amount.ts'
import type { Reading } from './read-reading.ts'
import { digitsEnd, isDigit, isLetter, isLetterOrDigit, skipBlanks } from './read-scan.ts'
import { type Suffix, suffixAt } from './read-suffix.ts'
import type { Token } from './read-token.ts'
import type { QuantityValue } from './value.ts'

const SIDE = /(\d{1,5}(?:\.\d{1,3})?)/y
const TIMES = / ?[x×*] ?(?=\d)/y
/** Two sides; most numbers have none beside them. */
const TWO = /\d{1,5}(?:\.\d{1,3})? ?[x×*] ?\d/y

const NAMED: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['720p', [1280, 720]],
  ['1080p', [1920, 1080]],
  ['1440p', [2560, 1440]],
  ['2160p', [3840, 2160]],
  ['2K', [2560, 1440]],
  ['4K', [3840, 2160]],
  ['5K', [5120, 2880]],
  ['8K', [7680, 4320]],
])

/** 4K, 1080p: resolutions that go by a name. */
function namedResolution({ text, folded }: Reading, at: number, end: number): Token | undefined {
  const unit = text.slice(at, end)
  const size = NAMED.get(unit)
  if (size === undefined || isLetterOrDigit(folded.charCodeAt(end))) return undefined
  return { start: at, end, value: { ...resolution(size[0], size[1]), unit } }
}

/** Reads sizes such as 10 x 20 x 30 cm, where the unit is written once, and resolutions such as 1920×1080. */
export function readSides(reading: Reading, at: number): readonly Token[] | undefined {
  const { folded, text } = reading
  const first = digitsEnd(folded, at, 5)
  const mark = folded.charAt(first)
  if (mark === 'k' || mark === 'p') {
    const named = namedResolution(reading, at, first + 1)
    return named === undefined ? undefined : [named]
  }
  if (!'x×*. '.includes(mark || '?')) return undefined
  TWO.lastIndex = at
  if (!TWO.test(folded)) return undefined
  const sides: { readonly value: number; readonly start: number; readonly end: number }[] = []
  let end = at
  while (sides.length < 4) {
    SIDE.lastIndex = end
    const side = SIDE.exec(folded)
    if (side === null) break
    sides.push({ value: Number(side[1]), start: end, end: end + side[0].length })
    end += side[0].length
    TIMES.lastIndex = end
    const times = TIMES.exec(folded)
    if (times === null) break
    end += times[0].length
  }
  const last = sides.at(-1)
  if (sides.length < 2 || last === undefined || isDigit(folded.charCodeAt(last.end)))
    return undefined
  const suffix = suffixAt(text, folded, last.end)
  if (suffix?.value.kind === 'unit' && suffix.value.unit.dimension === 'length')
    return measured(reading, sides, suffix.value, suffix.end)
  const [width, height] = sides
  if (sides.length !== 2 || width === undefined || height === undefined || suffix !== undefined)
    return undefined
  if (
    isLetter(folded.charCodeAt(skipBlanks(folded, last.end, 0))) &&
    !folded.startsWith('p', last.end)
  )
    return undefined
  const pixels = [width.value, height.value]
  if (!pixels.every((side) => Number.isInteger(side) && side >= 100)) return undefined
  return [{ start: at, end: last.end, value: resolution(width.value, height.value) }]
}

function measured(
  { options }: Reading,
  sides: readonly { readonly value: number; readonly start: number; readonly end: number }[],
  suffix: Suffix,
  unitEnd: number,
): readonly Token[] {
  return sides.map(({ value, start, end }, i) => ({
    start,
    end: i === sides.length - 1 ? unitEnd : end,
    value: withSuffix(value, suffix, options),
    suffix,
    written: value,
  }))
}

/** Pixels of a picture; the unit keeps its shape. */
function resolution(width: number, height: number): QuantityValue {
  const pixels = width * height
  return {
    type: 'quantity',
    value: pixels,
    unit: `${width}×${height}`,
    dimension: 'resolution',
    base: pixels,
  }
}

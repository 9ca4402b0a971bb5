import { total } from './numeral-product.ts'
import type { Reading } from './read-reading.ts'
import { type Found, skipBlanks } from './read-scan.ts'
import { Vocabulary } from './read-vocabulary.ts'
import type { QuantityValue } from './value.ts'

type Scale = '°C' | '°F' | '°'

const PREFIXES = new Vocabulary<Scale>([
  ['华氏温度', '°F'],
  ['华氏', '°F'],
  ['摄氏温度', '°C'],
  ['摄氏', '°C'],
])

const SUFFIXES = new Vocabulary<Scale>([
  ['度', '°'],
  ['°', '°'],
  ['℃', '°C'],
  ['°c', '°C'],
  ['摄氏度', '°C'],
  ['华氏度', '°F'],
  ['华氏°', '°F'],
  ['摄氏°', '°C'],
  ['度华氏', '°F'],
  ['度摄氏', '°C'],
])

/** A temperature; without a scale it is taken for degrees Celsius in `base`. */
export function temperature(value: number, unit: Scale): QuantityValue {
  const base = unit === '°F' ? Number((((value - 32) * 5) / 9).toPrecision(12)) : value
  return { type: 'quantity', value, unit, dimension: 'temperature', base }
}

/** Reads 华氏98.6度, 零下18度, `2 below zero`. */
export function readTemperature(reading: Reading, at: number): Found<QuantityValue> | undefined {
  const { folded } = reading
  const below = folded.startsWith('零下', at)
  const prefix = PREFIXES.at(folded, below ? at + 2 : at)
  const start = prefix?.end ?? (below ? at + 2 : at)
  if (start === at) return undefined
  const minus = below || folded.startsWith('零下', start)
  const number = reading.numeralAt(skipBlanks(folded, minus && !below ? start + 2 : start))
  if (number === undefined) return undefined
  const suffix = SUFFIXES.at(folded, skipBlanks(folded, number.end))
  if (suffix === undefined && prefix === undefined) return undefined
  const scale = prefix?.value ?? suffix?.value ?? '°'
  const value = minus ? total(0, -number.value.value) : number.value.value
  return { value: temperature(value, scale), end: suffix?.end ?? number.end }
}

/** The end of `below zero`, which makes what stands before negative. */
export function belowZeroAt(folded: string, at: number): number | undefined {
  const start = skipBlanks(folded, at)
  if (!folded.startsWith('below', start)) return undefined
  for (const words of ['below zero', 'below 0'])
    if (folded.startsWith(words, start)) return start + words.length
  return undefined
}

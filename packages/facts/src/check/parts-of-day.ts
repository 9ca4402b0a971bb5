import type { RangeValue, Value } from '@vouchsafe/text'

/** Hours that people mean by a part of the day, at their widest; the words are read with narrower ones. */
const PARTS: readonly (readonly [words: RegExp, from: number, to: number])[] = [
  [/晚上|晚间|傍晚|今晚|昨晚|明晚|\b(?:evening|tonight|night)\b/i, 17, 24],
  [/凌晨|\bearly (?:in the |this |(?:on )?[a-z]{3,6}day )?morning\b/i, 0, 10],
  [/早上|清早|一早|早晨|上午|\bmorning\b/i, 5, 13],
  [/下午|午后|\bafternoon\b/i, 12, 19],
  [/中午|正午|\b(?:noon|midday|lunchtime)\b/i, 11, 15],
]

/** `20号晚上` and `on the 20th in the evening` hold whatever happens at 19:32. */
export function widened(value: Value, quote: string): Value {
  if (value.type !== 'range' || /[\d一二三四五六七八九十]\s?(?:点|时|:\d|[ap]\.?m)/i.test(quote))
    return value
  const part = PARTS.find(([words]) => words.test(quote))
  return part === undefined ? value : between(value, part[1], part[2])
}

function between(value: RangeValue, from: number, to: number): Value {
  const { low, high } = value
  if (low?.type === 'datetime' && high?.type === 'datetime') {
    return {
      ...value,
      low: { ...low, time: { type: 'time', hour: Math.min(from, low.time.hour), minute: 0 } },
      high:
        to < 24
          ? { ...high, time: { type: 'time', hour: Math.max(to, high.time.hour), minute: 0 } }
          : high,
    }
  }
  if (low?.type !== 'time' || high?.type !== 'time') return value
  return {
    ...value,
    low: { type: 'time', hour: Math.min(from, low.hour), minute: 0 },
    high: to < 24 ? { type: 'time', hour: Math.max(to, high.hour), minute: 0 } : high,
  }
}

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const
const UNITS = ['', '十', '百', '千'] as const

/** A whole number from 0 to 9999 in Chinese numerals: 120 is 一百二十. */
export function hanNumber(value: number): string {
  if (value === 0) return DIGITS[0]
  const digits = [...String(value)].map(Number)
  let out = ''
  let gap = false
  for (const [index, digit] of digits.entries()) {
    if (digit === 0) {
      gap = true
      continue
    }
    if (gap && out !== '') out += DIGITS[0]
    gap = false
    out += (DIGITS[digit] ?? '') + (UNITS[digits.length - 1 - index] ?? '')
  }
  // 十五, not 一十五.
  return out.startsWith('一十') ? out.slice(1) : out
}

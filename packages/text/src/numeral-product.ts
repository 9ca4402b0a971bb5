/** Multiplies without the last binary digits showing: 2.3 × 10,000 is 23,000. */
export function product(value: number, factor: number): number {
  return rounded(value * factor)
}

/** Adds without the last binary digits showing. */
export function total(a: number, b: number): number {
  return rounded(a + b)
}

/** To 15 digits, which every number of no more digits has already, as all that have four decimals at most. */
export function rounded(value: number): number {
  const isShort = Math.abs(value) < 1e9 && Math.round(value * 1e4) / 1e4 === value
  const isExact = isShort || (Number.isInteger(value) && Math.abs(value) < 1e15)
  return isExact ? value + 0 : Number(value.toPrecision(15))
}

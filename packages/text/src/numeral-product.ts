/** Multiplies without the last binary digits showing: 2.3 × 10,000 is 23,000. */
export function product(value: number, factor: number): number {
  return rounded(value * factor)
}

/** Adds without the last binary digits showing. */
export function total(a: number, b: number): number {
  return rounded(a + b)
}

/** To 15 digits, which every whole number of that length has already. */
export function rounded(value: number): number {
  const isExact = Number.isInteger(value) && Math.abs(value) < 1e15
  return isExact ? value + 0 : Number(value.toPrecision(15))
}

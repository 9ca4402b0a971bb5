/** Multiplies without the last binary digits showing: 2.3 × 10,000 is 23,000. */
export function product(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15))
}

/** Adds without the last binary digits showing. */
export function total(a: number, b: number): number {
  return Number((a + b).toPrecision(15))
}

/** A JSON object that somebody else wrote: anything may be missing or of another type. */
export type Foreign = Readonly<Record<string, unknown>>

/** The object, or an empty one if the value is none. */
export function objectOf(value: unknown): Foreign {
  return isForeign(value) ? value : {}
}

/** True for an object that is no array. */
export function isForeign(value: unknown): value is Foreign {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The array, or an empty one if the value is none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** The string, or an empty one if the value is none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** The position that a provider numbers its parts with; 0 if it names none. */
export function indexOf(value: unknown): number {
  return Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : 0
}

/**
 * Adds the numbers of several usage reports field by field; anything else is taken from the last one.
 *
 * @returns `undefined` if there is no report.
 */
export function sumOfUsage(reports: readonly unknown[]): Foreign | undefined {
  const known = reports.filter(isForeign)
  const last = known.at(-1)
  if (last === undefined || known.length === 1) return last
  return Object.fromEntries(
    Object.entries(last).map(([key, value]) => {
      const values = known.map((report) => report[key])
      if (typeof value === 'number')
        return [key, values.reduce<number>((sum, each) => sum + (Number(each) || 0), 0)]
      return [key, isForeign(value) ? sumOfUsage(values) : value]
    }),
  )
}

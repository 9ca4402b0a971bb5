/** One change to one file of a package, which its tests should notice. */
export interface Mutant {
  /** Path from the repository's root. */
  readonly file: string
  /** One-based, as editors count. */
  readonly line: number
  /** One-based, in UTF-16 code units. */
  readonly column: number
  /** What kind of change, in the words of Stryker: `EqualityOperator`, `StringLiteral` … */
  readonly kind: string
  readonly original: string
  readonly replacement: string
  /**
   * `logic` inside a function, `table` outside of all: word lists, patterns, limits and other constants, which a test of
   * examples can only ever touch in part.
   */
  readonly part: Part
  /** The whole file, changed. */
  readonly source: string
}

export const PARTS = ['logic', 'table'] as const
export type Part = (typeof PARTS)[number]

/** `survived` although its tests ran; `equivalent` survived too, and is known to change nothing that anybody could see. */
export type Status = 'killed' | 'timeout' | 'survived' | 'equivalent'

export interface Outcome {
  readonly status: Status
  /** The test that failed, or why the mutant is equivalent. */
  readonly because?: string
}

/** Where a mutant is, as editors and terminals link it. */
export function placeOf({ file, line, column }: Mutant): string {
  return `${file}:${line}:${column}`
}

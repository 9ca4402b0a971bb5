/** The repository that a record's source names: `owner/name` of `owner/name@commit path`. */
export function sourceName(source: string | undefined): string | undefined {
  return source?.split(/[@ ]/)[0]
}

/** A list of one, or of none if there is nothing. */
export function known(value: string | null | undefined): readonly string[] {
  return value == null ? [] : [value]
}

/** The repository that a record's source names: `owner/name` of `owner/name@commit path`. */
export function sourceName(source: string | undefined): string | undefined {
  return source?.split(/[@ ]/)[0]
}

/** A list of one, or of none if there is nothing. */
export function known(value: string | null | undefined): readonly string[] {
  return value == null ? [] : [value]
}

/** Tells structured replies from text, in sets that do; where a set does, text is the default. */
export function formatOf(
  rows: readonly { readonly record: { readonly format?: string | null } }[],
): (row: { readonly record: { readonly format?: string | null } }) => readonly string[] {
  const told = rows.some(({ record }) => record.format != null)
  return ({ record }) => (told ? [record.format ?? 'text'] : [])
}

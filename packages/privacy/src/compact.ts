/** Without case, spaces and signs, as values are compared. */
export const compactOf = (value: string): string =>
  value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}*@]/gu, '')

/** Long enough that two texts do not share it by chance. */
export const isTelling = (compact: string): boolean =>
  compact.length >= (/[\u3400-\u9fff]/.test(compact) ? 8 : 16)

/** A figure with what it is of: two texts share one by chance less easily than as many words. */
export const isTellingFigure = (compact: string): boolean =>
  compact.length >= 6 && /\d/.test(compact) && /[\u3400-\u9fff]{3}/.test(compact)

/** The text as values are compared, with the place of each unit. */
export function compactWithPlaces(text: string): {
  readonly compact: string
  readonly places: readonly number[]
} {
  let compact = ''
  const places: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    for (const unit of compactOf(text[at] ?? '')) {
      compact += unit
      for (let count = 0; count < unit.length; count += 1) places.push(at)
    }
  }
  return { compact, places }
}

import type { Span } from '@vouchsafe/text'

const PART_END =
  /[，,]\s?(?![0-9]{3}\b)|[；;]|\s(?=(?:but|while|whereas)\b)|(?<=\S)\s?[—–]\s(?=\S)/gu

/** A sentence's parts between commas, semicolons and dashes. */
export function partsOf(text: string): readonly Span[] {
  const spans: Span[] = []
  let start = 0
  for (const match of text.matchAll(PART_END)) {
    if (match.index <= start) continue
    spans.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  spans.push({ start, end: text.length })
  return spans.filter((span) => span.end > span.start)
}

import type { Span } from '@vouchsafe/text'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for HTML, in element content and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char)
}

/** One stretch of a text, with everything that covers it. */
export interface Piece<M extends Span> extends Span {
  readonly text: string
  readonly marks: readonly M[]
}

/** Cuts a text wherever a mark begins or ends; the pieces joined give the text. */
export function piecesOf<M extends Span>(text: string, marks: readonly M[]): readonly Piece<M>[] {
  const inside = marks.filter(({ start, end }) => 0 <= start && start < end && end <= text.length)
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])]
  cuts.sort((a, b) => a - b)
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0
    return {
      start,
      end,
      text: text.slice(start, end),
      marks: inside.filter((mark) => mark.start <= start && end <= mark.end),
    }
  })
}

export interface PageParts {
  readonly title: string
  /** BCP 47 tag. */
  readonly language: string
  readonly style: string
  /** HTML. */
  readonly body: string
  readonly script: string
}

/** A page that needs nothing but itself: the policy in its head keeps the browser from loading anything. */
export function htmlPage({ title, language, style, body, script }: PageParts): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeHtml(title)}</title>
<style>
${style}
</style>
</head>
<body>
${body}
<script>
${script}
</script>
</body>
</html>
`
}

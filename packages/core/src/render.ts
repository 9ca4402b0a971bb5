import { covers, type Span } from '@vouchsafe/text'
import type { Sentence } from './draft.ts'
import { chooseEdits, type ProposedEdit } from './edits.ts'
import type { Edit } from './fact.ts'
import type { Finding } from './finding.ts'
import type { Label } from './reply.ts'
import { lastUpTo } from './span-search.ts'
import { escapeJson, type Field } from './structured.ts'
import type { Wording } from './wording.ts'

/** What is needed to turn findings into edits of the draft. */
export interface RenderContext {
  readonly text: string
  /** Leaves of a structured draft; absent for plain text. */
  readonly fields: readonly Field[] | undefined
  readonly wording: Wording
}

/** The edits that the findings come to, and the findings whose edits could not be carried out. */
export interface Rendering {
  readonly edits: readonly Edit[]
  readonly failed: readonly Finding[]
}

/**
 * Turns findings on some sentences into edits.
 *
 * An edit fails if it breaks a structured draft's syntax, or if part of what it replaces would stay because a stronger edit
 * overlaps it. A reply with a failed edit must not be delivered.
 */
export function render(
  findings: readonly Finding[],
  sentences: readonly Sentence[],
  context: RenderContext,
): Rendering {
  const proposed: ProposedEdit[] = []
  const failed: Finding[] = []
  const wanted: { finding: Finding; edit: Edit }[] = []
  for (const finding of findings) {
    if (finding.shadow || (finding.action !== 'annotate' && finding.action !== 'repair')) continue
    if (finding.edit) {
      const edit = context.fields ? inField(finding.edit, context) : finding.edit
      if (edit) {
        wanted.push({ finding, edit })
        proposed.push({ ...edit, action: finding.action, code: finding.code })
      } else failed.push(finding)
    }
    const mark = markOf(finding, sentences, context)
    if (mark) {
      proposed.push({ ...mark, action: 'annotate', code: `mark/${finding.mark}` })
      if (mark.start < mark.end) wanted.push({ finding, edit: mark })
    }
  }
  const edits = chooseEdits(proposed)
  for (const { finding, edit } of wanted) {
    const chosen = lastUpTo(edits, edit.start)
    if (edit.start < edit.end && !(chosen && covers(chosen, edit))) failed.push(finding)
  }
  return { edits, failed }
}

/** An insertion behind the sentence that the finding is about, or words in place of what is withheld. */
function markOf(
  finding: Finding,
  sentences: readonly Sentence[],
  context: RenderContext,
): Edit | undefined {
  if (!finding.mark) return undefined
  const words = context.wording.marks[finding.mark]
  if (!finding.span) {
    if (context.fields) return undefined
    const end = context.text.trimEnd().length
    return { start: end, end, text: words }
  }
  const { span } = finding
  const sentence = lastUpTo(sentences, span.start)
  if (!sentence || span.start >= sentence.end) return undefined
  const field = context.fields && fieldAt(context.fields, sentence)
  if (field?.kind === 'literal') return undefined
  if (finding.mark === 'withheld') {
    const end = Math.min(span.end, sentence.end)
    return { start: span.start, end, text: field ? escapeJson(words) : words }
  }
  const { start: at } = sentence.locate({ start: markOffset(sentence.text), end: 0 })
  return { start: at, end: at, text: field ? escapeJson(words) : words }
}

/** Before the white space that ends the sentence, and before the bar that ends a table's row. */
function markOffset(sentence: string): number {
  const body = sentence.trimEnd()
  return body.startsWith('|') && body.endsWith('|') && body.length > 1
    ? body.slice(0, -1).trimEnd().length
    : body.length
}

/** The edit as it must be written into the JSON text; `undefined` if that cannot be done soundly. */
function inField(edit: Edit, { text, fields = [] }: RenderContext): Edit | undefined {
  const field = fieldAt(fields, edit)
  if (!field) return undefined
  if (field.kind === 'string') return { ...edit, text: escapeJson(edit.text) }
  const literal = text.slice(field.start, edit.start) + edit.text + text.slice(edit.end, field.end)
  const isLiteral = /^(?:-?(?:0|[1-9]\d{0,40})(?:\.\d{1,40})?|true|false|null)$/.test(literal)
  return { start: field.start, end: field.end, text: isLiteral ? literal : JSON.stringify(literal) }
}

/** The field that holds the span. */
function fieldAt(fields: readonly Field[], span: Span): Field | undefined {
  const field = lastUpTo(fields, span.start)
  return field && covers(field, span) ? field : undefined
}

/** The text with its labels: some before, some behind, each on a line of its own. An empty text gets none. */
export function labelled(body: string, labels: readonly Label[]): string {
  if (body === '') return ''
  const side = (placement: Label['placement']) =>
    labels.filter((label) => label.placement === placement && label.text !== '')
  const before = side('before').map(({ text }) => `${text}\n`)
  const after = side('after').map(({ text }) => `\n${text}`)
  return [...before, body, ...after].join('')
}

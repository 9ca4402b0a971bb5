import { decide } from './decide.ts'
import { draftReader } from './draft-reader.ts'
import { applyEdits } from './edits.ts'
import type { Finding } from './finding.ts'
import { handoffFor } from './handoff.ts'
import { editFailed } from './own-findings.ts'
import { labelled, render } from './render.ts'
import type { Handoff, Label, Reply } from './reply.ts'
import { replyLanguage } from './reply-language.ts'
import { readFields } from './structured.ts'
import type { Turn } from './turn.ts'
import { type OwnWording, type Wording, withWording, wordingFor } from './wording.ts'

/** What a reply would have been if every guard had decided. */
export interface Enforced {
  readonly status: Reply['status']
  /** All findings, none of them in shadow. */
  readonly findings: readonly Finding[]
  readonly handoff?: Handoff
  /** What the customer would have read. Absent if guards that do decide had changed the draft: it is not known then. */
  readonly text?: string
}

/**
 * What a reply in shadow mode would have been under enforcement, told from the reply alone.
 *
 * What leaves no finding cannot be told: other words of a model that sees masked messages, labels of guards in shadow, refused tool
 * calls, further drafts (`retry`), words that a guard has for a stopped draft, and claims that no guard gives a verdict on.
 *
 * @param turn The one that was answered.
 * @param wording As the pipeline has it. Default: `WORDING`.
 */
export function enforced(
  reply: Reply,
  turn: Turn,
  wording: Readonly<Record<string, OwnWording>> = {},
): Enforced {
  const language = replyLanguage(turn)
  const words = wordingFor(language, withWording(wording))
  const decisive = reply.findings.map(({ shadow: _, ...finding }): Finding => finding)
  // Only a draft that was delivered as written is known.
  const draft = reply.status === 'verified' ? unlabelled(reply) : undefined
  const { body, isJson, failed } = edited(draft ?? '', decisive, words)
  const findings = [...decisive, ...(draft === undefined ? [] : failed)]
  const status = decide(findings)
  const { conversationId } = turn
  const handoff = handoffFor(findings, { conversationId, language, claims: reply.claims })
  const base = { status, findings, ...(handoff && { handoff }) }
  if (status === 'blocked')
    return { ...base, text: labelled(handoff ? words.handoff : words.blocked, reply.labels) }
  if (draft === undefined) return base
  return { ...base, text: isJson ? body : labelled(body, reply.labels) }
}

function edited(draft: string, findings: readonly Finding[], wording: Wording) {
  const reader = draftReader()
  const sentences = [...reader.push(draft), ...reader.end()]
  const { fields } = reader
  const { edits, failed } = render(findings, sentences, { text: draft, fields, wording })
  return {
    body: applyEdits(draft, edits),
    isJson: fields !== undefined,
    failed: failed.map(editFailed),
  }
}

/** The draft of a reply that has nothing but labels around it; a JSON document has none. */
function unlabelled({ text, labels }: Reply): string {
  if (readFields(text)) return text
  const lengthOf = (placement: Label['placement']) =>
    labels
      .filter((label) => label.placement === placement && label.text !== '')
      .reduce((sum, label) => sum + label.text.length + 1, 0)
  return text.slice(lengthOf('before'), text.length - lengthOf('after'))
}

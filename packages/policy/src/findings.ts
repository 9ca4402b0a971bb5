import { ACTIONS, type Edit, type Evidence, type Finding } from '@vouchsafe/core'
import type { Span } from '@vouchsafe/text'
import { actionOf, compareHits, decisionOf, type Hit } from './hits.ts'
import type { LoadedPack } from './load-pack.ts'
import { fillMessage, wordsFor } from './message.ts'

/** Where findings on something point, and where words behind it go. */
export interface Place {
  /** Range of the draft; absent for the whole reply. */
  readonly span?: Span
  readonly claim?: string
  /** Offset in the draft behind the words of the sentence. */
  readonly behind?: number
}

/** The id by which evidence names a pack: with its version and digest, it can be found again for ever. */
export function packId({ source, digest }: LoadedPack): string {
  return `policy:${source.id}@${source.version}+sha256.${digest}`
}

/** The clause that a rule carries out. */
function clauseOf({ rule: { rule, pack, pointer } }: Hit): Evidence {
  return {
    relation: 'mentions',
    source: { id: packId(pack), pointer },
    shows: rule.source ?? pack.source.source,
  }
}

/**
 * Findings for everything that rules say of one thing. The prevailing rule's words and edit are used; what the others
 * wanted to write is noted, so that two rules never write over each other.
 */
export function findingsOf(
  hits: readonly Hit[],
  place: Place,
  language: string,
): readonly Finding[] {
  const order = compareHits((hit) => ACTIONS.indexOf(actionOf(hit)))
  let written = false
  return [...hits].sort(order).map((hit) => {
    const wanted = actionOf(hit)
    const writes = wanted === 'annotate' || wanted === 'repair'
    const action = writes && written ? 'note' : wanted
    if (writes) written = true
    return findingOf(hit, action, place, language)
  })
}

function findingOf(hit: Hit, action: Finding['action'], place: Place, language: string): Finding {
  const { rule } = hit.rule
  const span = hit.span ?? place.span
  const edit = span && editOf(hit, action, span, place.behind, language)
  return {
    code: codeOf(hit),
    action,
    message: messageOf(hit, language),
    evidence: [clauseOf(hit)],
    ...(span && { span }),
    ...(place.claim !== undefined && { claim: place.claim }),
    ...(edit && { edit }),
    ...(action === 'annotate' && !edit && { mark: 'unconfirmed' as const }),
    ...(rule.handoff && hit.outcome === 'fires' && { handoff: rule.handoff }),
  }
}

/** The finding's code. */
function codeOf({ rule: { rule, pack } }: Hit): `policy/${string}` {
  return `policy/${pack.source.id}.${rule.code}`
}

const CANNOT_TELL = {
  en: 'It cannot be told whether this rule is kept: ',
  zh: '现有资料无法判断是否符合此规则：',
}

/** What the finding says, in the language of the reply. */
export function messageOf({ rule: { rule }, outcome, data }: Hit, language: string): string {
  const message = fillMessage(wordsFor(rule.message, language), data)
  return outcome === 'unknown' ? `${wordsFor(CANNOT_TELL, language)}${message}` : message
}

function editOf(
  { rule: { rule }, outcome, data }: Hit,
  action: Finding['action'],
  span: Span,
  behind: number | undefined,
  language: string,
): Edit | undefined {
  if (!rule.text || outcome !== 'fires') return undefined
  const text = fillMessage(wordsFor(rule.text, language), data)
  if (action === 'repair') return { start: span.start, end: span.end, text }
  if (action !== 'annotate' || behind === undefined) return undefined
  const gap = language === 'zh' || text.startsWith(' ') ? '' : ' '
  return { start: behind, end: behind, text: `${gap}${text}` }
}

/** The finding for a tool call that a rule refuses, or that a person must decide. */
export function callFinding(hit: Hit, language: string): Finding {
  const decision = decisionOf(hit)
  const { handoff } = hit.rule.rule
  return {
    code: codeOf(hit),
    action: decision === 'allow' ? 'note' : decision === 'refuse' ? 'retry' : 'block',
    message: messageOf(hit, language),
    evidence: [clauseOf(hit)],
    ...(decision === 'ask' ? { handoff: handoff ?? 'policy' } : handoff && { handoff }),
  }
}

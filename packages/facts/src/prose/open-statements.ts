import type {
  Claim,
  ClaimKind,
  Context,
  Evidence,
  Finding,
  Inspection,
  Verdict,
} from '@vouchsafe/core'
import type { SentenceView } from '../sentence-view.ts'
import type { World } from '../world.ts'
import { type EntailmentDesk, judgedBy, unanswered } from './entailing.ts'
import { statedTokens, statementsIn } from './faithful.ts'

/** What prose cannot bear out: what was done, who speaks, and where the shop is reached. */
const NEVER_ASKED: ReadonlySet<ClaimKind> = new Set<ClaimKind>([
  ...(['action', 'commitment', 'contact', 'identity'] as const),
])

/** Puts what rules left open of a sentence to a judge, all of it as one statement. */
export async function decideOpen(
  inspection: Inspection,
  given: {
    readonly view: SentenceView
    readonly claims: readonly Claim[]
    readonly world: World
    readonly context: Context
    readonly desk: EntailmentDesk
  },
): Promise<Inspection> {
  const { verdicts = [], findings = [] } = inspection
  const { view, claims, world, context, desk } = given
  const kinds = new Map(claims.map(({ id, kind }) => [id, kind]))
  const open = new Set(verdicts.filter((verdict) => isOpen(verdict, kinds.get(verdict.claim))))
  if (open.size === 0 && !findings.some(isOfStatement)) return inspection
  const { text } = view.sentence
  const parts = statementsIn(text)
  const [first, last] = [parts[0], parts.at(-1)]
  if (first === undefined || last === undefined) return inspection
  const tokens = statedTokens(view, parts)
  const statement = parts.map(({ start, end }) => text.slice(start, end)).join(' ')
  const asking = await desk.ask(
    { statement, support: world.prose.support({ text, tokens }) },
    context,
  )
  if (asking.status === 'not-asked') return inspection
  if (asking.status !== 'answered') {
    const span = view.sentence.locate({ start: first.start, end: last.end })
    return { ...inspection, findings: [...findings, unanswered(asking.status, span)] }
  }
  const isBorneOut = asking.evidence.relation === 'supports'
  return {
    ...inspection,
    verdicts: verdicts.map((verdict) => (open.has(verdict) ? judgedBy(verdict, asking) : verdict)),
    findings: findings.flatMap((finding): readonly Finding[] => {
      if (!isOfStatement(finding)) return [finding]
      if (!isBorneOut) return [{ ...finding, evidence: [asking.evidence] }]
      return finding.code === 'facts/other' ? [borneOut(finding, asking.evidence)] : []
    }),
  }
}

/** A statement of which no claim was made keeps its evidence as well. */
function borneOut({ code, span }: Finding, evidence: Evidence): Finding {
  const message = 'By a judge, a document says so.'
  return { code, action: 'note', message, evidence: [evidence], ...(span && { span }) }
}

/** What a record says otherwise is decided. */
function isOpen({ status, evidence }: Verdict, kind: ClaimKind | undefined): boolean {
  if (status !== 'unsupported' || kind === undefined || NEVER_ASKED.has(kind)) return false
  return evidence.every(({ source }) => source.pointer === undefined)
}

/** `facts/other` and its parts come of holding a whole statement against prose. */
function isOfStatement({ code, claim }: Finding): boolean {
  return claim === undefined && /^facts\/other(?:\.|$)/.test(code)
}

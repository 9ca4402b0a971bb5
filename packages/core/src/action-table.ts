import * as z from 'zod/mini'
import { CLAIM_KINDS, type Claim, type ClaimKind, COSTLY_KINDS } from './claim.ts'
import type { Evidence, Verdict } from './fact.ts'
import {
  ACTIONS,
  type Action,
  type Finding,
  type FindingCode,
  HANDOFF_REASONS,
  type HandoffReason,
  MARKS,
  type Mark,
} from './finding.ts'

/** What a verdict leads to. */
export interface VerdictRule {
  readonly action: Action
  readonly mark?: Mark
  readonly handoff?: HandoffReason
}

/**
 * Ways in which a claim can fail; `repairable` is contradicted with a known right value and a sound edit, and `-words` is
 * unsupported without a number, date, code or other typed value; `-reckoned` with one that may follow from others beside it;
 * `outdated` is stale where a newer source says otherwise.
 */
export type Failing =
  | 'repairable'
  | 'contradicted'
  | 'unsupported'
  | 'unsupported-hedged'
  | 'unsupported-words'
  | 'unsupported-reckoned'
  | 'unsupported-presumed'
  | 'stale'
  | 'outdated'
  | 'conflicting'
  | 'earlier-turn'

/** Maps failing claims to actions; applications replace rows. */
export interface ActionTable {
  readonly costlyKinds: ReadonlySet<ClaimKind>
  readonly costly: Readonly<Record<Failing, VerdictRule>>
  readonly other: Readonly<Record<Failing, VerdictRule>>
}

/** What an application has otherwise than {@link DEFAULT_ACTIONS}. */
export interface ActionChanges {
  /** Which kinds are costly, instead of `COSTLY_KINDS`; a list if it comes from a file. */
  readonly costlyKinds?: ReadonlySet<ClaimKind> | readonly ClaimKind[]
  readonly costly?: Partial<ActionTable['costly']>
  readonly other?: Partial<ActionTable['other']>
}

/**
 * The default table: a wrong price, refund or promise is never delivered; a doubtful detail is marked. `retry` asks the
 * model for another draft where the pipeline allows it and blocks where it does not.
 */
export const DEFAULT_ACTIONS: ActionTable = {
  costlyKinds: COSTLY_KINDS,
  costly: {
    repairable: { action: 'repair', mark: 'corrected' },
    contradicted: { action: 'retry' },
    unsupported: { action: 'retry' },
    'unsupported-hedged': { action: 'annotate', mark: 'unconfirmed' },
    'unsupported-words': { action: 'retry' },
    'unsupported-reckoned': { action: 'note' },
    'unsupported-presumed': { action: 'note' },
    stale: { action: 'block' },
    outdated: { action: 'retry' },
    conflicting: { action: 'block', handoff: 'conflict' },
    'earlier-turn': { action: 'retry' },
  },
  other: {
    repairable: { action: 'repair' },
    contradicted: { action: 'retry' },
    // A hedge behind an invented day or hour leaves it in the customer's hands.
    unsupported: { action: 'annotate', mark: 'withheld' },
    'unsupported-hedged': { action: 'note' },
    'unsupported-words': { action: 'note' },
    'unsupported-reckoned': { action: 'note' },
    'unsupported-presumed': { action: 'note' },
    stale: { action: 'annotate', mark: 'as-of' },
    outdated: { action: 'annotate', mark: 'withheld' },
    conflicting: { action: 'annotate', mark: 'sources-differ' },
    'earlier-turn': { action: 'retry' },
  },
}

const rule = z.strictObject({
  action: z.enum(ACTIONS),
  mark: z.optional(z.enum(MARKS)),
  handoff: z.optional(z.enum(HANDOFF_REASONS)),
})
const rows = z.optional(
  z.strictObject(
    Object.fromEntries(Object.keys(DEFAULT_ACTIONS.other).map((name) => [name, z.optional(rule)])),
  ),
)

/** What {@link ActionChanges} must look like. A row that means nothing would let through what it was to stop. */
export const actionsSchema = z.strictObject({
  costlyKinds: z.optional(
    z.custom(
      (value) =>
        (value instanceof Set || Array.isArray(value)) &&
        [...value].every((kind) => CLAIM_KINDS.includes(kind)),
      'expected a set or a list of kinds of claims',
    ),
  ),
  costly: rows,
  other: rows,
})

/** The default table with some rows replaced. */
export function withActions(changes: ActionChanges = {}): ActionTable {
  const { costlyKinds, costly, other } = changes
  return {
    costlyKinds: costlyKinds ? new Set(costlyKinds) : DEFAULT_ACTIONS.costlyKinds,
    costly: replaced(DEFAULT_ACTIONS.costly, costly),
    other: replaced(DEFAULT_ACTIONS.other, other),
  }
}

function replaced<T extends object>(rules: T, others: Partial<T> = {}): T {
  const given = Object.entries(others).filter(([, other]) => other !== undefined)
  return { ...rules, ...Object.fromEntries(given) }
}

/** Problem part of the code where the verdict is not about the value alone. */
const PROBLEM: Partial<Record<Failing, string>> = {
  stale: 'stale.',
  outdated: 'stale.',
  conflicting: 'conflict.',
  'earlier-turn': 'earlier-turn.',
}

/**
 * The finding that a verdict amounts to, or `undefined` if the claim is supported.
 *
 * @param guard Name of the guard that gave the verdict; first part of the code.
 */
export function findingOf(
  guard: string,
  claim: Claim,
  verdict: Verdict,
  table: ActionTable = DEFAULT_ACTIONS,
): Finding | undefined {
  const failing = failingOf(claim, verdict)
  if (!failing) return undefined
  const rule = table[table.costlyKinds.has(claim.kind) ? 'costly' : 'other'][failing]
  const code: FindingCode = `${guard}/${PROBLEM[failing] ?? ''}${claim.kind}`
  return {
    code,
    action: rule.action,
    message: verdict.reason,
    span: { start: claim.start, end: claim.end },
    claim: claim.id,
    ...(verdict.evidence.length > 0 && { evidence: verdict.evidence }),
    ...(rule.action === 'repair' && verdict.repair && { edit: verdict.repair }),
    ...(rule.mark && { mark: rule.mark }),
    ...(rule.handoff && { handoff: rule.handoff }),
  }
}

function failingOf(claim: Claim, verdict: Verdict): Failing | undefined {
  if (verdict.earlierTurn) return 'earlier-turn'
  switch (verdict.status) {
    case 'supported':
      return undefined
    case 'contradicted':
      if (claim.presumed && verdict.plainly !== true && verdict.evidence.every(isProse))
        return 'unsupported-presumed'
      return verdict.repair ? 'repairable' : 'contradicted'
    case 'unsupported':
      if (claim.presumed) return 'unsupported-presumed'
      if (verdict.reckoned) return 'unsupported-reckoned'
      if (claim.certainty === 'hedged') return 'unsupported-hedged'
      return isInWords(claim) ? 'unsupported-words' : 'unsupported'
    case 'stale':
      return verdict.right === undefined ? 'stale' : 'outdated'
    case 'conflicting':
      return verdict.status
    default:
      return verdict.status satisfies never
  }
}

/** Told in words alone: a feature, a name, a state, or no value at all. */
function isInWords({ value }: Claim): boolean {
  return value === undefined || value.type === 'text' || value.type === 'flag'
}

/** Prose speaks against a statement in words only as far as words can be held against words. */
function isProse({ source }: Evidence): boolean {
  return source.pointer === undefined
}

import { type ActionTable, findingOf } from './action-table.ts'
import type { Claim } from './claim.ts'
import { VERDICTS, type Verdict, type VerdictStatus } from './fact.ts'
import type { Finding } from './finding.ts'
import type { Inspection } from './guard.ts'
import type { CheckedClaim, Label } from './reply.ts'

/** What guards may see of a record. */
export interface RecordView {
  readonly claims: readonly Claim[]
  readonly verdicts: readonly Verdict[]
  readonly findings: readonly Finding[]
}

interface MutableView {
  readonly claims: Claim[]
  readonly verdicts: Verdict[]
  readonly findings: Finding[]
}

/** Worst first: of several verdicts on a claim the worst one counts. */
const SEVERITY: readonly VerdictStatus[] = [
  'contradicted',
  'conflicting',
  'stale',
  'unsupported',
  'supported',
]

/**
 * Everything that guards established about one draft. Guards in shadow mode see all of it; the others never see what shadow
 * guards add, so that shadow guards cannot change a reply.
 */
export class DraftRecord {
  readonly enforced: MutableView = { claims: [], verdicts: [], findings: [] }
  readonly all: MutableView = { claims: [], verdicts: [], findings: [] }
  readonly labels: Label[] = []
  /** What is said if the draft is stopped. */
  instead: string | undefined
  readonly #table: ActionTable
  readonly #claims = new Map<string, Claim>()
  readonly #worst = new Map<string, Verdict>()
  readonly #shadowed = new Set<string>()
  /** Claims with the verdicts that they were last asked for with. */
  readonly #checked = new Map<Claim, CheckedClaim>()

  constructor(table: ActionTable, findings: readonly Finding[], labels: readonly Label[]) {
    this.#table = table
    for (const finding of findings) this.addFinding(finding, finding.shadow === true)
    this.labels.push(...labels)
  }

  /** Takes in what a guard gave back. Verdicts on claims that do not exist are dropped. */
  add(guard: string, inspection: Inspection, shadow: boolean): void {
    for (const claim of inspection.claims ?? []) {
      const id = shadow
        ? `s${this.all.claims.length - this.enforced.claims.length + 1}`
        : `c${this.enforced.claims.length + 1}`
      this.#addClaim({ ...claim, id }, shadow)
    }
    for (const verdict of inspection.verdicts ?? []) this.#addVerdict(guard, verdict, shadow)
    for (const finding of inspection.findings ?? []) this.addFinding(finding, shadow)
    if (shadow) return
    this.labels.push(...(inspection.labels ?? []))
    this.instead ??= inspection.instead
  }

  addFinding(finding: Finding, shadow = false): void {
    if (shadow) {
      this.all.findings.push(finding.shadow ? finding : { ...finding, shadow: true })
      return
    }
    this.enforced.findings.push(finding)
    this.all.findings.push(finding)
  }

  /** Claims from the given position on that nobody gave a verdict on become findings. */
  addUnchecked(from: number): void {
    for (const claim of this.enforced.claims.slice(from)) {
      if (this.#worst.has(claim.id)) continue
      this.addFinding(
        {
          code: `pipeline/not-checked.${claim.kind}`,
          action: 'annotate',
          message: 'No guard checked this claim.',
          span: { start: claim.start, end: claim.end },
          claim: claim.id,
          mark: 'not-checked',
        },
        this.#shadowed.has(claim.id),
      )
    }
  }

  /** Enforced claims from the given position on, each with its verdict. */
  checkedClaims(from = 0): readonly CheckedClaim[] {
    return this.enforced.claims.slice(from).map((claim) => {
      const verdict = this.#worst.get(claim.id)
      if (!verdict) return claim
      const known = this.#checked.get(claim)
      if (known?.verdict === verdict) return known
      const checked = { ...claim, verdict }
      this.#checked.set(claim, checked)
      return checked
    })
  }

  #addClaim(claim: Claim, shadow: boolean): void {
    this.#claims.set(claim.id, claim)
    this.all.claims.push(claim)
    if (!shadow) this.enforced.claims.push(claim)
  }

  #addVerdict(guard: string, verdict: Verdict, shadow: boolean): void {
    const claim = this.#claims.get(verdict.claim)
    if (!claim) return
    this.all.verdicts.push(verdict)
    if (shadow) this.#shadowed.add(claim.id)
    else {
      this.enforced.verdicts.push(verdict)
      const former = this.#worst.get(claim.id)
      if (!former || severity(verdict) > severity(former)) this.#worst.set(claim.id, verdict)
    }
    const finding = findingOf(guard, claim, verdict, this.#table)
    if (finding) this.addFinding(finding, shadow)
  }
}

function severity(verdict: Verdict): number {
  return VERDICTS.length - SEVERITY.indexOf(verdict.status)
}

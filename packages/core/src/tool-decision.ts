import type { Finding } from './finding.ts'
import type { Context, Guard, ToolDecision } from './guard.ts'
import { isShadow, type RunnerOptions, runHook } from './guard-runner.ts'
import { areFindings } from './inspection.ts'
import type { ToolCall } from './turn.ts'

const STRICTNESS = ['allow', 'ask', 'refuse'] as const

/** What all tool hooks together say of one call. */
export interface JointDecision extends ToolDecision {
  readonly findings: readonly Finding[]
}

/**
 * Asks every tool hook about a call, each about the call as the former left it; the strictest answer counts. A hook that
 * fails refuses.
 */
export async function decideCall(
  call: ToolCall,
  options: RunnerOptions & { readonly guards: readonly Guard[] },
  contextOf: (guard: Guard) => Context,
): Promise<JointDecision> {
  let strictest: ToolDecision = { decision: 'allow' }
  const findings: Finding[] = []
  let current = call
  for (const guard of options.guards) {
    if (!guard.tool) continue
    const asked = current
    const result = await runHook(
      guard,
      'tool',
      () => guard.tool?.(asked, contextOf(guard)),
      (answer) => isUsable(answer, asked),
      options,
    )
    const answer: ToolDecision = result.ok
      ? (result.value ?? { decision: 'allow' })
      : { decision: 'refuse', reason: result.finding.message, findings: [result.finding] }
    const shadow = isShadow(guard)
    findings.push(...(answer.findings ?? []).map((each) => (shadow ? { ...each, shadow } : each)))
    if (!shadow && STRICTNESS.indexOf(answer.decision) > STRICTNESS.indexOf(strictest.decision)) {
      strictest = answer
    }
    if (!shadow) current = answer.call ?? current
  }
  const { decision, reason } = strictest
  return {
    decision,
    findings,
    ...(reason !== undefined && { reason }),
    ...(current !== call && { call: current }),
  }
}

function isUsable(answer: ToolDecision | undefined, call: ToolCall): boolean {
  return (
    answer === undefined ||
    (STRICTNESS.includes(answer.decision) &&
      areFindings(answer.findings ?? [], Number.POSITIVE_INFINITY) &&
      (answer.call === undefined || isSameCall(answer.call, call)))
  )
}

/** A guard may change what a call is given, but not which call it is. */
function isSameCall(changed: ToolCall, call: ToolCall): boolean {
  return changed.id === call.id && changed.name === call.name && changed.arguments !== undefined
}

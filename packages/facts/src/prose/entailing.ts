import {
  askEntailment,
  type Context,
  type Entailment,
  type Evidence,
  type Finding,
  type Judge,
  type JudgeAnswer,
  type Verdict,
  VouchsafeError,
} from '@vouchsafe/core'
import { passageEvidence } from '../evidence.ts'
import { mismatches, type Support } from './support.ts'

/** A judge for what rules cannot decide, and what it may cost. */
export interface Entailing {
  readonly judge: Judge
  /** Calls for one reply. Default: 4. */
  readonly mostCalls?: number
  /** Milliseconds for one call. Default: 3000. */
  readonly timeoutMs?: number
  /** How sure the judge must be to be believed, 0 to 1. Default: 0.8. */
  readonly least?: number
  /** Answers that are kept; the oldest is dropped. Default: 1000. */
  readonly mostKept?: number
}

/** Something that rules left open. */
export interface Open {
  /** What is stated. */
  readonly statement: string
  /** What the rules found; a number, a name or a denial that does not agree is never put to a judge. */
  readonly support: Support | undefined
}

/** What came of asking. */
export type Asking =
  | { readonly status: 'answered'; readonly evidence: Evidence; readonly answer: JudgeAnswer }
  | { readonly status: 'failed' | 'over-budget' | 'not-asked' }

/** Passages before and behind the nearest one that a judge is shown. */
const REACH = 1
const LONGEST_PREMISE = 2000
const LONGEST_STATEMENT = 600

/** Puts open statements to a judge, within a budget, each pair of texts once. */
export class EntailmentDesk {
  readonly #settings: Required<Entailing>
  readonly #kept = new Map<string, Entailment>()
  readonly #calls = new WeakMap<Context, number>()

  constructor(entailing: Entailing) {
    this.#settings = { mostCalls: 4, timeoutMs: 3000, least: 0.8, mostKept: 1000, ...entailing }
    const { mostCalls, timeoutMs, least, mostKept, judge } = this.#settings
    const isSound =
      typeof judge?.ask === 'function' &&
      [mostCalls, timeoutMs, mostKept].every((value) => Number.isFinite(value) && value >= 0) &&
      least >= 0 &&
      least <= 1
    if (isSound) return
    throw new VouchsafeError(
      'invalid_options',
      'facts: entail needs a judge; limits are at least 0, and `least` is from 0 to 1.',
    )
  }

  /** How sure a judge must be. */
  get least(): number {
    return this.#settings.least
  }

  async ask({ statement, support }: Open, context: Context): Promise<Asking> {
    if (support?.passage === undefined || mismatches(support).length > 0) return NOT_ASKED
    const premise = support.passage
      .window(REACH)
      .map(({ text }) => text.trim())
      .join(' ')
      .slice(0, LONGEST_PREMISE)
    const hypothesis = statement.slice(0, LONGEST_STATEMENT)
    const { judge } = this.#settings
    const key = JSON.stringify([judge.name, judge.version, premise, hypothesis])
    const known = this.#kept.get(key)
    if (known === undefined) {
      const calls = this.#calls.get(context) ?? 0
      if (calls >= this.#settings.mostCalls) return { status: 'over-budget' }
      this.#calls.set(context, calls + 1)
    }
    const found = known ?? (await this.#call({ premise, hypothesis }, context))
    if (found === undefined) return { status: 'failed' }
    this.#keep(key, found)
    const answer = { name: judge.name, version: judge.version, ...found }
    const relation = RELATION[found.score >= this.least ? found.label : 'neutral']
    const evidence = { ...passageEvidence(support.passage, relation), judge: answer }
    return { status: 'answered', evidence, answer }
  }

  async #call(
    texts: { readonly premise: string; readonly hypothesis: string },
    { ports, signal }: Context,
  ): Promise<Entailment | undefined> {
    const { judge, timeoutMs } = this.#settings
    const controller = new AbortController()
    const { clock } = ports
    const stop = () => controller.abort()
    const stopped = new Promise<undefined>((resolve) => {
      controller.signal.addEventListener('abort', () => resolve(undefined), { once: true })
    })
    signal.addEventListener('abort', stop, { once: true })
    const cancel = clock.after(timeoutMs, stop)
    try {
      const asked = askEntailment(judge, texts, { signal: controller.signal })
      return await Promise.race([asked, stopped])
    } catch {
      return undefined
    } finally {
      cancel()
      signal.removeEventListener('abort', stop)
    }
  }

  #keep(key: string, found: Entailment): void {
    this.#kept.delete(key)
    this.#kept.set(key, found)
    const [oldest = key] = this.#kept.keys()
    if (this.#kept.size > this.#settings.mostKept) this.#kept.delete(oldest)
  }
}

const NOT_ASKED: Asking = { status: 'not-asked' }

const RELATION = {
  entailment: 'supports',
  neutral: 'mentions',
  contradiction: 'contradicts',
} as const satisfies Record<Entailment['label'], Evidence['relation']>

/** What an answer makes of a verdict that the rules left open. */
export function judgedBy(verdict: Verdict, { evidence }: { readonly evidence: Evidence }): Verdict {
  const { relation } = evidence
  if (relation === 'supports') {
    return {
      ...verdict,
      status: 'supported',
      evidence: [evidence],
      reason: 'By a judge, a document says so.',
    }
  }
  if (relation === 'contradicts') {
    return {
      ...verdict,
      status: 'contradicted',
      evidence: [evidence],
      reason: 'By a judge, a document says otherwise.',
    }
  }
  return { ...verdict, evidence: [...verdict.evidence.slice(0, 3), evidence] }
}

/** A note that the judge gave no answer. */
export function unanswered(
  status: 'failed' | 'over-budget',
  span: { readonly start: number; readonly end: number },
): Finding {
  return status === 'failed'
    ? {
        code: 'facts/failed.entailment',
        action: 'note',
        message: 'The judge failed or took too long.',
        span,
      }
    : {
        code: 'facts/not-checked.entailment',
        action: 'note',
        message: 'The judge was asked often enough for one reply.',
        span,
      }
}

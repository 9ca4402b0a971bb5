import { compileLogic } from './compile-logic.ts'
import { joined, type RuleOutcome } from './evaluate.ts'
import { packId } from './findings.ts'
import type { LoadedRule } from './load-pack.ts'
import { outcomeOf, UNKNOWN } from './logic-value.ts'
import { fillMessage, wordsFor } from './message.ts'

/** What one part of a rule came to. */
export interface ExplainedPart {
  /** JSON pointer in the rule: `/when/and/0`. */
  readonly pointer: string
  readonly expression: unknown
  /** Every value it came to, in order: one, or one for each item that it was applied to. */
  readonly values: readonly unknown[]
  /** True if one of the values could not be told. */
  readonly isUnknown: boolean
}

/** Why a rule came to what it came to. */
export interface Explanation {
  readonly outcome: RuleOutcome
  /** Code, pack, version and digest. */
  readonly rule: string
  readonly pack: string
  /** The clause that the rule carries out. */
  readonly clause: string
  /** Paths that the rule reads and the data does not have. */
  readonly missing: readonly string[]
  readonly parts: readonly ExplainedPart[]
  /** One sentence that a customer or an auditor can read. */
  readonly sentence: string
}

/** Items beyond these say nothing new. */
const MAX_VALUES = 20

/** Evaluates a rule and keeps what every part of it came to. Comes to what evaluating it does. */
export function explainRule(loaded: LoadedRule, data: unknown, language = 'en'): Explanation {
  const { rule, pack } = loaded
  const parts = new Map<string, { readonly expression: unknown; readonly values: unknown[] }>()
  const run = (field: 'when' | 'require') => {
    const expression = rule[field] ?? true
    const trace = (pointer: string, value: unknown) => {
      const key = `/${field}${pointer}`
      const part = parts.get(key) ?? { expression: partAt(expression, pointer), values: [] }
      parts.set(key, part)
      if (part.values.length < MAX_VALUES) part.values.push(value)
    }
    const lists = pack.source.lists ?? {}
    return outcomeOf(compileLogic(expression, { mode: 'typed', lists, trace })(data))
  }
  const applies = run('when')
  const outcome =
    rule.require === undefined
      ? applies === false
        ? 'idle'
        : applies === true
          ? 'fires'
          : 'unknown'
      : joined(applies, applies === false ? true : run('require'))
  const clause = rule.source ?? pack.source.source
  return {
    outcome,
    rule: `${pack.source.id}.${rule.code}`,
    pack: packId(pack),
    clause,
    missing: loaded.reads.filter(
      (path) => compileLogic({ known: [path] }, { mode: 'typed' })(data) === false,
    ),
    parts: [...parts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([pointer, { expression, values }]) => ({
        pointer,
        expression,
        values: values.map((value) => (value === UNKNOWN ? null : value)),
        isUnknown: values.includes(UNKNOWN),
      })),
    sentence: sentenceFor(
      outcome,
      fillMessage(wordsFor(rule.message, language), data),
      clause,
      language,
    ),
  }
}

const SENTENCES: Readonly<Record<RuleOutcome, { readonly en: string; readonly zh: string }>> = {
  fires: { en: 'The rule applies and was broken: {0} ({1})', zh: '违反规则：{0}（依据：{1}）' },
  passes: { en: 'The rule applies and was kept: {0} ({1})', zh: '符合规则：{0}（依据：{1}）' },
  idle: { en: 'The rule does not apply: {0} ({1})', zh: '规则不适用：{0}（依据：{1}）' },
  unknown: {
    en: 'What is known does not tell whether the rule is kept: {0} ({1})',
    zh: '现有资料无法判断是否符合规则：{0}（依据：{1}）',
  },
}

function sentenceFor(
  outcome: RuleOutcome,
  message: string,
  clause: string,
  language: string,
): string {
  // Functions, so that a dollar sign in a message stays one.
  return wordsFor(SENTENCES[outcome], language)
    .replace('{0}', () => message)
    .replace('{1}', () => clause)
}

function partAt(expression: unknown, pointer: string): unknown {
  let node = expression
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    node = (node as Readonly<Record<string, unknown>> | undefined)?.[key]
  }
  return node
}

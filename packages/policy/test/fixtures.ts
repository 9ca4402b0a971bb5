import type { Context, Sentence, Turn } from '@vouchsafe/core'
import type { Rule, RulePack } from '@vouchsafe/policy'

/** A pack with these rules and nothing else said. */
export function packOf(rules: readonly Partial<Rule>[], rest: Partial<RulePack> = {}): RulePack {
  return {
    id: 'test',
    version: '1.0.0',
    title: { en: 'Test', zh: '测试' },
    source: 'Terms, section 1',
    rules: rules.map((rule, index) => ({
      code: `rule-${index}`,
      message: { en: 'Not allowed.', zh: '不允许。' },
      examples: [
        { facts: {}, matches: false },
        { facts: {}, matches: false },
      ],
      ...rule,
    })),
    ...rest,
  }
}

export function turnOf(content: string, rest: Partial<Turn> = {}): Turn {
  return { conversationId: 'c-1', messages: [{ role: 'user', content }], ...rest }
}

/** A sentence that is the whole draft. */
export function sentenceOf(text: string): Sentence {
  return { index: 0, text, start: 0, end: text.length, locate: (span) => span }
}

/** What a guard sees, without a pipeline around it. */
export function contextOf(turn: Turn, rest: Partial<Context> = {}): Context {
  const none = async () => undefined
  return {
    turn,
    claims: [],
    verdicts: [],
    findings: [],
    sentences: [],
    toolCalls: [],
    language: 'en',
    session: { get: () => undefined, update: () => undefined },
    ports: {
      store: { get: none, set: none, delete: none, compareAndSet: async () => true },
      clock: { now: () => 0, after: () => () => undefined },
    },
    signal: new AbortController().signal,
    ...rest,
  }
}

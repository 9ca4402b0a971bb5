import { ACTIONS, type Action } from '@vouchsafe/core'
import type { Span } from '@vouchsafe/text'
import { evaluateRule, type RuleOutcome } from './evaluate.ts'
import type { LoadedPack, LoadedRule } from './load-pack.ts'
import type { RuleIndex } from './rule-index.ts'
import type { RuleData } from './turn-data.ts'

/** A rule that has something to say about some data. */
export interface Hit {
  readonly rule: LoadedRule
  readonly outcome: Extract<RuleOutcome, 'fires' | 'unknown'>
  readonly data: RuleData
  /** What the rule found in the draft; absent if it is about all of what was looked at. */
  readonly span?: Span
}

/** Evaluates the rules of an index that apply to a turn. */
export function findHits(
  index: RuleIndex,
  isInForce: (pack: LoadedPack) => boolean,
  dataFor: (pack: LoadedPack) => RuleData,
  shared: RuleData,
): readonly Hit[] {
  const hits: Hit[] = []
  for (const rule of index.candidates(shared)) {
    if (!isInForce(rule.pack)) continue
    const data = rule.pack.lookups.length === 0 ? shared : dataFor(rule.pack)
    const outcome = evaluateRule(rule, data)
    if (outcome === 'fires' || outcome === 'unknown') hits.push({ rule, outcome, data })
  }
  return hits
}

/** What a hit on a reply asks for. */
export function actionOf({ rule: { rule }, outcome }: Hit): Action {
  if (outcome === 'fires') return rule.action ?? 'block'
  const unsure = rule.cannotTell
  return ACTIONS.find((action) => action === unsure) ?? 'note'
}

/** What a hit on a tool call decides. */
export function decisionOf({ rule: { rule }, outcome }: Hit): 'allow' | 'ask' | 'refuse' {
  if (outcome === 'fires') return rule.decision ?? 'refuse'
  const unsure = rule.cannotTell
  return unsure === 'refuse' || unsure === 'allow' ? unsure : 'ask'
}

/**
 * Which of two hits on the same thing prevails: negative if the first does.
 *
 * The stricter; then the one with the higher stated priority; then the more specific; then the newer. What remains equal is
 * told apart by name, so that the order of packs and rules never matters.
 */
export function compareHits(strictness: (hit: Hit) => number): (a: Hit, b: Hit) => number {
  return (a, b) =>
    strictness(b) - strictness(a) ||
    (b.rule.rule.priority ?? 0) - (a.rule.rule.priority ?? 0) ||
    specificity(b) - specificity(a) ||
    compareText(b.rule.pack.source.from ?? '', a.rule.pack.source.from ?? '') ||
    compareVersions(b.rule.pack.source.version, a.rule.pack.source.version) ||
    compareText(nameOf(a), nameOf(b))
}

/** A rule that looks at more, or holds in fewer places, is the more specific. */
function specificity({ rule: { reads, pack } }: Hit): number {
  return reads.length + (pack.source.jurisdictions ? 1 : 0)
}

function nameOf({ rule, span }: Hit): string {
  return `${rule.pack.source.id}.${rule.rule.code} ${rule.pack.digest} ${span?.start ?? ''}`
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)]
  return left.reduce((order, part, index) => order || part - (right[index] ?? 0), 0)
}

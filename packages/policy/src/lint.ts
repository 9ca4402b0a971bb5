import { ACTIONS, type Issue } from '@vouchsafe/core'
import { type LoadedPack, type LoadedRule, parsePack } from './load-pack.ts'
import { isRecord, valueAt } from './logic-value.ts'
import type { Words } from './rule-pack.ts'
import { exampleOutcome, runExamples } from './run-examples.ts'
import { canonicalJson } from './sha256.ts'
import { DATA_ROOTS } from './turn-data.ts'

/** What is wrong with a pack, or could be better. */
export interface LintReport {
  /** Why it cannot be loaded; empty if and only if the loader takes it. */
  readonly errors: readonly Issue[]
  readonly warnings: readonly Issue[]
  /** Every path that the pack reads, with the codes of the rules that read it. */
  readonly reads: Readonly<Record<string, readonly string[]>>
}

/** Reads a pack as a careful reviewer would. */
export function lintPack(value: unknown): LintReport {
  const parsed = parsePack(value)
  if (!parsed.ok) return { errors: parsed.issues, warnings: [], reads: {} }
  const pack = parsed.value
  return {
    errors: [],
    warnings: [
      ...pack.rules.flatMap(ruleWarnings),
      ...pairWarnings(pack.rules),
      ...unusedLists(pack),
      ...runExamples(pack).failed,
    ],
    reads: readsOf(pack),
  }
}

function ruleWarnings(loaded: LoadedRule): readonly Issue[] {
  const { rule, pointer } = loaded
  const warnings: Issue[] = []
  const say = (path: string, message: string) => warnings.push({ path: pointer + path, message })
  if (isImpossible(loaded)) say('/when', 'can never hold: it asks for two values at one path')
  for (const field of ['message', 'text'] as const) {
    const words = rule[field]
    if (words && isUntranslated(words)) say(`/${field}`, 'is not translated')
  }
  const outcomes = rule.examples.map(({ facts }) => exampleOutcome(loaded, facts))
  const matching = outcomes.filter((outcome) => outcome === true).length
  const others = outcomes.filter((outcome) => outcome === false).length
  if (matching < 2) say('/examples', `has ${matching} examples that match; two show more`)
  if (others < 2) say('/examples', `has ${others} examples that do not match; two show more`)
  for (const path of uncovered(loaded)) say('/examples', `no example has ${path}, which it reads`)
  const records = new Set([
    ...DATA_ROOTS,
    ...Object.keys(loaded.pack.source.records ?? {}),
    'product',
    'order',
  ])
  for (const path of loaded.reads) {
    const root = path.split('.', 1)[0] ?? ''
    if (!records.has(root)) say('', `reads ${path}, which nothing provides`)
  }
  return warnings
}

/** Paths that no example provides: whether the rule works with them, nobody has seen. */
function uncovered(loaded: LoadedRule): readonly string[] {
  return loaded.reads.filter((path) => {
    if (path === 'sentence.text' || path.startsWith('match.')) return false
    return !loaded.rule.examples.some(({ facts }) => valueAt(facts, path.split('.')) !== undefined)
  })
}

const HAN = /\p{sc=Han}/u

function isUntranslated({ en, zh }: Words): boolean {
  return en === zh || HAN.test(en) || !HAN.test(zh)
}

/** The parts of a rule's outermost `and`. */
function partsOf({ rule }: LoadedRule): readonly unknown[] {
  const { when } = rule
  if (when === undefined) return []
  return isRecord(when) && Array.isArray(when.and) ? when.and : [when]
}

/** Two equalities with one path and no common value. */
function isImpossible(loaded: LoadedRule): boolean {
  const wanted = new Map<string, readonly unknown[]>()
  for (const part of partsOf(loaded)) {
    const found = equalityOf(part)
    if (!found) {
      if (part === false) return true
      continue
    }
    const before = wanted.get(found.path)
    const now = before?.filter((value) => found.values.includes(value)) ?? found.values
    if (now.length === 0) return true
    wanted.set(found.path, now)
  }
  return false
}

function equalityOf(
  part: unknown,
): { readonly path: string; readonly values: readonly unknown[] } | undefined {
  if (!isRecord(part)) return undefined
  const given = part['==='] ?? part.in
  if (!Array.isArray(given)) return undefined
  const [one, other]: readonly unknown[] = given
  const path = isRecord(one) && typeof one.var === 'string' ? one.var : undefined
  if (path === undefined) return undefined
  if (part['==='] !== undefined) return isRecord(other) ? undefined : { path, values: [other] }
  return Array.isArray(other) ? { path, values: other } : undefined
}

/** Rules that make each other pointless, or that cannot both be kept. */
function pairWarnings(rules: readonly LoadedRule[]): readonly Issue[] {
  const shapes = rules.map((loaded) => ({
    loaded,
    parts: new Set(partsOf(loaded).map(canonicalJson)),
    require: loaded.rule.require === undefined ? undefined : canonicalJson(loaded.rule.require),
  }))
  const warnings: Issue[] = []
  for (const one of shapes) {
    for (const other of shapes) {
      if (one === other || !sameSubject(one.loaded, other.loaded)) continue
      const covers = [...other.parts].every((part) => one.parts.has(part))
      if (!covers) continue
      const isSame = one.parts.size === other.parts.size
      if (one.require === other.require && isAsStrict(other.loaded, one.loaded)) {
        if (isSame && one.loaded.index < other.loaded.index) continue
        warnings.push({
          path: one.loaded.pointer,
          message: `is shadowed by ${other.loaded.rule.code}, which always fires with it`,
        })
      }
      const opposite =
        other.require !== undefined &&
        one.require === canonicalJson({ '!': [other.loaded.rule.require] })
      if (opposite)
        warnings.push({
          path: one.loaded.pointer,
          message: `contradicts ${other.loaded.rule.code}: nothing can keep both`,
        })
    }
  }
  return warnings
}

function sameSubject(one: LoadedRule, other: LoadedRule): boolean {
  return one.on === other.on && canonicalJson(one.rule.find) === canonicalJson(other.rule.find)
}

function isAsStrict(strict: LoadedRule, other: LoadedRule): boolean {
  const rank = ({ rule, on }: LoadedRule) =>
    on === 'tool' ? (rule.decision === 'ask' ? 0 : 1) : ACTIONS.indexOf(rule.action ?? 'block')
  return rank(strict) >= rank(other)
}

function unusedLists({ source }: LoadedPack): readonly Issue[] {
  const used = new Set<string>()
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit)
    else if (isRecord(node)) {
      for (const [key, value] of Object.entries(node)) {
        if (key === 'list') used.add(String(Array.isArray(value) ? value[0] : value))
        else visit(value)
      }
    }
  }
  visit([source.rules, source.templates, source.records])
  for (const { find } of source.rules) {
    if (find) used.add(find.phrases)
    if (find?.except !== undefined) used.add(find.except)
  }
  return Object.keys(source.lists ?? {})
    .filter((name) => !used.has(name))
    .map((name) => ({ path: `/lists/${name}`, message: 'is used by no rule' }))
}

function readsOf({ rules }: LoadedPack): Readonly<Record<string, readonly string[]>> {
  const reads = new Map<string, string[]>()
  for (const { reads: paths, rule } of rules) {
    for (const path of paths) reads.set(path, [...(reads.get(path) ?? []), rule.code])
  }
  return Object.fromEntries([...reads].sort(([a], [b]) => (a < b ? -1 : 1)))
}

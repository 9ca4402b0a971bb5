import { type Issue, isJson, type Parsed, VouchsafeError } from '@vouchsafe/core'
import { dayNumber } from './calendar.ts'
import { checkLogic } from './check-logic.ts'
import { compileLogic, type Expression } from './compile-logic.ts'
import { isRecord } from './logic-value.ts'
import { messagePaths } from './message.ts'
import { validateRulePack } from './pack-validator.ts'
import type { Rule, RulePack, RuleScope, Template } from './rule-pack.ts'
import { canonicalJson, sha256 } from './sha256.ts'

/** A rule that has been checked and is ready to be evaluated. */
export interface LoadedRule {
  readonly pack: LoadedPack
  readonly rule: Rule
  readonly on: RuleScope
  /** Position in the pack. */
  readonly index: number
  /** JSON pointer in the pack. */
  readonly pointer: string
  /** Whether the rule applies. */
  readonly when: Expression
  /** Whether what it asks for holds; absent if it fires whenever it applies. */
  readonly require: Expression | undefined
  /** Paths that it reads. */
  readonly reads: readonly string[]
}

/** A template that has been checked. */
interface LoadedTemplate {
  readonly pack: LoadedPack
  readonly template: Template
  readonly pointer: string
  readonly when: Expression
}

/** A record lookup, with its expression compiled. */
export interface LoadedLookup {
  readonly name: string
  readonly tools: ReadonlySet<string> | undefined
  readonly key: string | undefined
  readonly equals: Expression | undefined
}

/** A rule pack that has been checked: nothing in it can surprise anybody in the middle of a conversation. */
export interface LoadedPack {
  readonly source: RulePack
  /** SHA-256 of the pack's canonical JSON. Two packs with one digest are the same pack. */
  readonly digest: string
  readonly rules: readonly LoadedRule[]
  readonly templates: readonly LoadedTemplate[]
  readonly lookups: readonly LoadedLookup[]
}

/** Bigger documents are no packs that somebody reviewed. */
const MAX_JSON_NODES = 2_000_000

/** Checks a pack and compiles it, or lists everything that is wrong with it, by JSON pointer. */
export function parsePack(value: unknown): Parsed<LoadedPack> {
  if (!isJson(value, MAX_JSON_NODES))
    return { ok: false, issues: [{ path: '', message: 'is no JSON value, or too large a one' }] }
  const issues = [...schemaIssues(value)]
  if (isRecord(value)) issues.push(...contentIssues(value))
  if (issues.length > 0) return { ok: false, issues: unique(issues) }
  // The schema says what the type says; expressions were checked one by one.
  return { ok: true, value: compilePack(value as unknown as RulePack) }
}

/**
 * Checks a pack and compiles it.
 *
 * @throws {VouchsafeError} `invalid_source`, listing everything that is wrong with it.
 */
export function loadPack(value: unknown): LoadedPack {
  const parsed = parsePack(value)
  if (parsed.ok) return parsed.value
  const id = isRecord(value) && typeof value.id === 'string' ? ` ${value.id.slice(0, 80)}` : ''
  const lines = parsed.issues.map(({ path, message }) => `${path || '/'}: ${message}`)
  throw new VouchsafeError(
    'invalid_source',
    `The rule pack${id} cannot be used:\n${lines.join('\n')}`,
  )
}

interface AjvError {
  readonly instancePath: string
  readonly message?: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

function schemaIssues(value: unknown): readonly Issue[] {
  if (validateRulePack(value)) return []
  const errors = (validateRulePack as { readonly errors?: readonly AjvError[] | null }).errors ?? []
  return errors.map(({ instancePath, message, keyword, params }) => ({
    path: instancePath,
    message: inWords(keyword, params, message),
  }))
}

function inWords(
  keyword: string,
  params: Readonly<Record<string, unknown>>,
  message: string | undefined,
): string {
  if (keyword === 'additionalProperties')
    return `has a field that is not known here: ${String(params.additionalProperty)}`
  if (keyword === 'enum' && Array.isArray(params.allowedValues))
    return `must be one of ${params.allowedValues.map(String).join(', ')}`
  return message ?? keyword
}

/** What the schema cannot say: expressions, names that must exist, dates, things that go together. */
function contentIssues(pack: Readonly<Record<string, unknown>>): readonly Issue[] {
  const issues: Issue[] = []
  const lists = isRecord(pack.lists) ? pack.lists : {}
  const expression = (logic: unknown, path: string) => {
    if (logic === undefined) return
    const report = checkLogic(logic, path)
    issues.push(...report.issues)
    for (const name of report.lists) known(name, path)
  }
  const known = (name: unknown, path: string) => {
    if (typeof name === 'string' && !Object.hasOwn(lists, name))
      issues.push({ path, message: `names a list that the pack does not have: ${name}` })
  }
  const placeholders = (words: unknown, path: string) => {
    if (!isRecord(words)) return
    for (const [language, text] of Object.entries(words)) {
      for (const problem of typeof text === 'string' ? messagePaths(text).problems : [])
        issues.push({ path: `${path}/${language}`, message: problem })
    }
  }
  const codes = new Set<string>()
  const ownCode = (code: unknown, path: string) => {
    if (typeof code !== 'string') return
    if (codes.has(code)) issues.push({ path: `${path}/code`, message: 'has come before' })
    codes.add(code)
  }
  each(pack.rules, (rule, index) => {
    const path = `/rules/${index}`
    ownCode(rule.code, path)
    expression(rule.when, `${path}/when`)
    expression(rule.require, `${path}/require`)
    if (isRecord(rule.find)) {
      known(rule.find.phrases, `${path}/find/phrases`)
      known(rule.find.except, `${path}/find/except`)
    }
    placeholders(rule.message, `${path}/message`)
    placeholders(rule.text, `${path}/text`)
    issues.push(...combinations(rule, path))
  })
  each(pack.tiers, (tier, index) => ownCode(tier.code, `/tiers/${index}`))
  each(pack.templates, (template, index) => {
    const path = `/templates/${index}`
    ownCode(template.code, path)
    expression(template.when, `${path}/when`)
    placeholders(template.text, `${path}/text`)
  })
  if (isRecord(pack.records)) {
    for (const [name, lookup] of Object.entries(pack.records)) {
      if (!isRecord(lookup)) continue
      expression(lookup.equals, `/records/${name}/equals`)
      if ((lookup.key === undefined) !== (lookup.equals === undefined))
        issues.push({ path: `/records/${name}`, message: 'key and equals go together' })
    }
  }
  for (const field of ['from', 'until']) {
    const date = pack[field]
    if (typeof date === 'string' && dayNumber(date) === undefined)
      issues.push({ path: `/${field}`, message: 'is no date that exists' })
  }
  return issues
}

/** Fields of a rule that make no sense with each other. */
function combinations(rule: Readonly<Record<string, unknown>>, path: string): readonly Issue[] {
  const issues: Issue[] = []
  const say = (field: string, message: string) => issues.push({ path: `${path}/${field}`, message })
  const isTool = rule.on === 'tool'
  if (rule.find !== undefined && rule.on !== 'sentence') say('find', 'is for rules on sentences')
  if (rule.decision !== undefined && !isTool) say('decision', 'is for rules on tools')
  if (rule.action !== undefined && isTool) say('action', 'a rule on tools has a decision instead')
  const unsure = rule.cannotTell
  if (typeof unsure === 'string' && ['ask', 'refuse', 'allow'].includes(unsure) !== isTool)
    say('cannotTell', 'must be an action, or a decision for rules on tools')
  if (rule.action === 'repair' && rule.text === undefined) say('text', 'a repair needs its text')
  if (rule.when === undefined && rule.require === undefined && rule.find === undefined)
    say('when', 'a rule needs when, require or find')
  return issues
}

function each(
  list: unknown,
  visit: (item: Readonly<Record<string, unknown>>, index: number) => void,
): void {
  if (!Array.isArray(list)) return
  list.forEach((item: unknown, index) => {
    if (isRecord(item)) visit(item, index)
  })
}

function unique(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Map(issues.map((issue) => [`${issue.path} ${issue.message}`, issue]))
  return [...seen.values()]
}

function compilePack(source: RulePack): LoadedPack {
  const lists = source.lists ?? {}
  const compile = (logic: unknown): Expression => compileLogic(logic, { mode: 'typed', lists })
  const rules: LoadedRule[] = []
  const templates: LoadedTemplate[] = []
  const pack: LoadedPack = {
    source,
    digest: sha256(canonicalJson(source)),
    rules,
    templates,
    lookups: Object.entries(source.records ?? {}).map(([name, lookup]) => ({
      name,
      tools: lookup.tools && new Set(lookup.tools),
      key: lookup.key,
      equals: lookup.equals === undefined ? undefined : compile(lookup.equals),
    })),
  }
  source.rules.forEach((rule, index) => {
    rules.push({
      pack,
      rule,
      on: rule.on ?? 'claim',
      index,
      pointer: `/rules/${index}`,
      when: compile(rule.when ?? true),
      require: rule.require === undefined ? undefined : compile(rule.require),
      reads: [
        ...new Set([
          ...checkLogic(rule.when ?? true).reads,
          ...checkLogic(rule.require ?? true).reads,
        ]),
      ],
    })
  })
  source.templates?.forEach((template, index) => {
    const pointer = `/templates/${index}`
    templates.push({ pack, template, pointer, when: compile(template.when) })
  })
  return pack
}

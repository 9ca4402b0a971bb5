import { foldHan, normalise, type Span } from '@vouchsafe/text'
import { type Anchors, anchorsOf, type Part, partOf } from './template-anchors.ts'
import { candidatesAmong } from './template-candidates.ts'

/**
 * Words by name. A word is written like a template, so it may hold alternatives and further `{names}`; what it names must
 * stand before it.
 */
export type Vocabulary = Readonly<Record<string, string>>

/**
 * One way of saying something, told by templates.
 *
 * A template is a regular expression in which `{name}` stands for the words of a vocabulary, `<9>` for up to nine characters
 * of the same sentence, `<|9>` for up to nine that may cross into the next one, and, in English, a space for any white space.
 */
export interface PhraseRule<T extends string> {
  readonly about: T
  readonly any: readonly string[]
  /** No hit unless each of these stands somewhere in the sentence, or in the one before it. */
  readonly with?: readonly string[]
  /** No hit if one of these stands in the words of the hit or shortly before or behind them. */
  readonly unless?: readonly string[]
  /** No hit if one of these stands anywhere in the sentence. */
  readonly unlessSaid?: readonly string[]
  /** The words state a fact that may be true: only facts can tell. */
  readonly needsFact?: true
}

export interface PhraseHit<T extends string> extends Span {
  readonly about: T
  readonly needsFact: boolean
}

export interface PhraseRules<T extends string> {
  /**
   * The first hit of each rule.
   *
   * @param text One sentence. Offsets index it, in UTF-16 code units.
   */
  find(text: string, options?: FindOptions): readonly PhraseHit<T>[]
}

export interface FindOptions {
  /** The sentence before it, which a rule may begin in. */
  readonly before?: string
  /** Only rules that state a fact, and those that are always tried, are. Default: false. */
  readonly onlyFacts?: boolean
}

interface Grammar {
  /** A character that does not end a sentence. */
  readonly inner: string
  readonly space: string
  readonly edges: readonly [string, string]
  /** How far "shortly before" and "behind" reach. */
  readonly near: number
}

const GRAMMARS: Readonly<Record<'zh' | 'en', Grammar>> = {
  zh: { inner: '[^。!?;\\n]', space: '\\s?', edges: ['', ''], near: 12 },
  en: {
    inner: '(?:[^.!?;\\n]|\\.(?=\\d))',
    space: '[\\s\\xa0]{1,3}',
    edges: ['(?<![a-z\\d])', '(?![a-z\\d])'],
    near: 40,
  },
}

/** Longest stretch of the sentence before that is looked at. */
const MAX_BEFORE = 300

/**
 * Makes rules ready for use.
 *
 * All gaps are bounded by what the templates say, so that the work is linear in the text.
 *
 * @param steady What rules are about that are always tried.
 */
export function phraseRules<T extends string>(
  language: 'zh' | 'en',
  vocabulary: Vocabulary,
  rules: readonly PhraseRule<T>[],
  steady: ReadonlySet<T> = new Set(),
): PhraseRules<T> {
  const grammar = GRAMMARS[language]
  const words = wordsOf(vocabulary, grammar)
  const compiled = rules.map((rule) => compile(rule, words))
  const all = once(() => searchFor(compiled))
  const facts = once(() =>
    searchFor(compiled.filter(({ about, needsFact }) => needsFact || steady.has(about))),
  )
  return {
    find(text, { before = '', onlyFacts = false } = {}) {
      const lead = before.slice(-MAX_BEFORE)
      const { text: read, toOriginal } = normalise(lead + text)
      const plain = language === 'zh' ? foldHan(lowerCase(read)) : lowerCase(read)
      const cut = lead === '' ? 0 : normalise(lead).text.length
      const sentence = { plain, own: plain.slice(cut), cut, near: grammar.near }
      return (onlyFacts ? facts() : all())(sentence).map(({ rule, hit }) => {
        const { start, end } = toOriginal(hit)
        const from = Math.max(0, start - lead.length)
        return { about: rule.about, needsFact: rule.needsFact, start: from, end: end - lead.length }
      })
    },
  }
}

interface Hit<T> {
  readonly rule: Compiled<T>
  readonly hit: Span
}

/** Tries rules on a sentence, and of each only the templates whose words stand there. */
function searchFor<T>(rules: readonly Compiled<T>[]): (sentence: Read) => readonly Hit<T>[] {
  const templates = rules.flatMap((rule) => rule.any.map((template) => ({ rule, template })))
  const candidates = candidatesAmong(templates.map(({ template }) => template.needs))
  return (sentence) => {
    const tried = new Map<Compiled<T>, Template[]>()
    for (const place of candidates(sentence.plain)) {
      const found = templates[place]
      if (found === undefined) continue
      const others = tried.get(found.rule)
      if (others) others.push(found.template)
      else tried.set(found.rule, [found.template])
    }
    return [...tried].flatMap(([rule, any]) => {
      const hit = firstHit(rule, any, sentence)
      return hit === undefined ? [] : [{ rule, hit }]
    })
  }
}

interface Words {
  readonly grammar: Grammar
  /** Vocabularies as regular expressions, each made when a template first needs it. */
  readonly source: (name: string) => string
  readonly parts: ReadonlyMap<string, Part>
}

/** A template, and what its matches need. The expression is made when a sentence may match it, since most never are. */
interface Template {
  readonly needs: readonly Anchors[]
  readonly pattern: () => RegExp
}

interface Compiled<T> {
  readonly about: T
  readonly needsFact: boolean
  readonly any: readonly Template[]
  readonly with: readonly (() => RegExp)[]
  readonly unless: (() => RegExp) | undefined
  readonly unlessSaid: (() => RegExp) | undefined
}

function wordsOf(vocabulary: Vocabulary, grammar: Grammar): Words {
  const parts = new Map<string, Part>()
  for (const [name, template] of Object.entries(vocabulary))
    parts.set(name, {
      whole: undefined,
      all: anchorsOf(partOf(plainTemplate(template, grammar), parts)),
    })
  const made = new Map<string, string>()
  const source = (name: string): string => {
    const known = made.get(name)
    if (known !== undefined) return known
    const template = vocabulary[name]
    if (template === undefined) throw new RangeError(`no vocabulary ${name}`)
    const fresh = expand(template, grammar, source)
    made.set(name, fresh)
    return fresh
  }
  return { grammar, source, parts }
}

function compile<T extends string>(
  { about, any, with: others = [], unless, unlessSaid, needsFact }: PhraseRule<T>,
  { grammar, source, parts }: Words,
): Compiled<T> {
  // The edge on the left is asked for once, not once a template.
  const [edge] = grammar.edges
  const one = (templates: readonly string[]): (() => RegExp) =>
    once(() => {
      const bodies = templates.map((each) => body(each, grammar, source))
      return new RegExp(`${edge}(?:${bodies.join('|')})`, 'gu')
    })
  return {
    about,
    needsFact: needsFact === true,
    any: any.map((template) => ({
      needs: anchorsOf(partOf(plainTemplate(template, grammar), parts)),
      pattern: one([template]),
    })),
    with: others.map((each) => one([each])),
    unless: unless && one(unless),
    unlessSaid: unlessSaid && one(unlessSaid),
  }
}

function once<V>(make: () => V): () => V {
  let made: V | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** A vocabulary's words, to stand anywhere in a template. */
function expand(template: string, grammar: Grammar, source: (name: string) => string): string {
  return `(?:${grammar.edges[0]}${body(template, grammar, source)})`
}

function body(template: string, grammar: Grammar, source: (name: string) => string): string {
  const inner = plainTemplate(template, grammar).replace(
    /\{([a-z][a-zA-Z]{1,30})\}/g,
    (_, name: string) => source(name),
  )
  return `(?:${inner})${grammar.edges[1]}`
}

/** A template with its gaps and spaces written out; vocabularies are still named. */
function plainTemplate(template: string, grammar: Grammar): string {
  const [before, after] = grammar.edges
  // A gap does not end within a word.
  const between = before === '' ? '' : `(?:${before}|${after})`
  return template
    .replace(/<\|(\d{1,3})>/g, (_, count: string) => `[^\\n]{0,${count}}?${between}`)
    .replace(/<(\d{1,3})>/g, (_, count: string) => `${grammar.inner}{0,${count}}?${between}`)
    .replaceAll("'", "'?")
    .replaceAll(' ?', '\\s{0,3}')
    .replaceAll(' ', grammar.space)
}

interface Read {
  readonly plain: string
  readonly own: string
  readonly cut: number
  readonly near: number
}

/** The first match of these templates that ends in the sentence itself and that nothing speaks against. */
function firstHit<T>(
  rule: Compiled<T>,
  any: readonly Template[],
  { plain, own, cut, near }: Read,
): Span | undefined {
  let first: Span | undefined
  for (const { pattern } of any) {
    for (const match of plain.matchAll(pattern())) {
      const start = match.index
      const end = start + match[0].length
      if (end <= cut || start === end || (first !== undefined && start >= first.start)) continue
      const around = plain.slice(Math.max(start < cut ? 0 : cut, start - near), end + near)
      if (rule.unless !== undefined && around.search(rule.unless()) >= 0) continue
      first = { start, end }
      break
    }
  }
  if (first === undefined || rule.with.some((each) => plain.search(each()) < 0)) return undefined
  return rule.unlessSaid !== undefined && own.search(rule.unlessSaid()) >= 0 ? undefined : first
}

/** Lower case of the same length, so that offsets hold. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from(text, (character) => {
    const changed = character.toLowerCase()
    return changed.length === character.length ? changed : character
  }).join('')
}

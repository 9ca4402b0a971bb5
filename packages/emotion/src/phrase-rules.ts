import { normalise, SIMPLIFIED, type Span } from '@vouchsafe/text'

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
   * @param before The sentence before it, which a rule may begin in.
   */
  find(text: string, before?: string): readonly PhraseHit<T>[]
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
 */
export function phraseRules<T extends string>(
  language: 'zh' | 'en',
  vocabulary: Vocabulary,
  rules: readonly PhraseRule<T>[],
): PhraseRules<T> {
  const grammar = GRAMMARS[language]
  const words = new Map<string, string>()
  for (const [name, template] of Object.entries(vocabulary))
    words.set(name, expand(template, grammar, words))
  const compiled = rules.map((rule) => compile(rule, grammar, words))
  return {
    find(text, before = '') {
      const lead = before.slice(-MAX_BEFORE)
      const { text: read, toOriginal } = normalise(lead + text)
      const plain = language === 'zh' ? simplified(lowerCase(read)) : lowerCase(read)
      const cut = lead === '' ? 0 : normalise(lead).text.length
      const own = plain.slice(cut)
      return compiled.flatMap((rule) => {
        const hit = firstHit(rule, plain, own, cut, grammar.near)
        if (hit === undefined) return []
        const { start, end } = toOriginal(hit)
        const from = Math.max(0, start - lead.length)
        return [
          { about: rule.about, needsFact: rule.needsFact, start: from, end: end - lead.length },
        ]
      })
    },
  }
}

interface Compiled<T> {
  readonly about: T
  readonly needsFact: boolean
  readonly any: RegExp
  readonly with: readonly RegExp[]
  readonly unless: RegExp | undefined
  readonly unlessSaid: RegExp | undefined
}

function compile<T extends string>(
  { about, any, with: others = [], unless, unlessSaid, needsFact }: PhraseRule<T>,
  grammar: Grammar,
  words: ReadonlyMap<string, string>,
): Compiled<T> {
  // The edge on the left is asked for once, not once a template.
  const [edge] = grammar.edges
  const one = (templates: readonly string[]): RegExp =>
    new RegExp(`${edge}(?:${templates.map((each) => body(each, grammar, words)).join('|')})`, 'gu')
  return {
    about,
    needsFact: needsFact === true,
    any: one(any),
    with: others.map((each) => one([each])),
    unless: unless && one(unless),
    unlessSaid: unlessSaid && one(unlessSaid),
  }
}

/** A vocabulary's words, to stand anywhere in a template. */
function expand(template: string, grammar: Grammar, words: ReadonlyMap<string, string>): string {
  return `(?:${grammar.edges[0]}${body(template, grammar, words)})`
}

function body(template: string, grammar: Grammar, words: ReadonlyMap<string, string>): string {
  const [before, after] = grammar.edges
  // A gap does not end within a word.
  const between = before === '' ? '' : `(?:${before}|${after})`
  const inner = template
    .replace(/<\|(\d{1,3})>/g, (_, count: string) => `[^\\n]{0,${count}}?${between}`)
    .replace(/<(\d{1,3})>/g, (_, count: string) => `${grammar.inner}{0,${count}}?${between}`)
    .replaceAll("'", "'?")
    .replaceAll(' ?', '\\s{0,3}')
    .replaceAll(' ', grammar.space)
    .replace(/\{([a-z][a-zA-Z]{1,30})\}/g, (_, name: string) => {
      const found = words.get(name)
      if (found === undefined) throw new RangeError(`no vocabulary ${name}`)
      return found
    })
  return `(?:${inner})${after}`
}

/** The first match that ends in the sentence itself and that nothing speaks against. */
function firstHit<T>(
  rule: Compiled<T>,
  plain: string,
  own: string,
  cut: number,
  near: number,
): Span | undefined {
  let said: boolean | undefined
  if (rule.with.some((each) => plain.search(each) < 0)) return undefined
  for (const match of plain.matchAll(rule.any)) {
    const start = match.index
    const end = start + match[0].length
    if (end <= cut || start === end) continue
    said ??= rule.unlessSaid !== undefined && own.search(rule.unlessSaid) >= 0
    if (said) return undefined
    const around = plain.slice(Math.max(start < cut ? 0 : cut, start - near), end + near)
    if (rule.unless !== undefined && around.search(rule.unless) >= 0) continue
    return { start, end }
  }
  return undefined
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

/** Traditional characters as the rules have them; of the same length. */
function simplified(text: string): string {
  return text.replace(TRADITIONAL, (character) => SIMPLIFIED.get(character) ?? character)
}

const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'g')

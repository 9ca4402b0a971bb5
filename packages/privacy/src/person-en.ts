import type { Entity } from './entity.ts'
import { matchesOf } from './matches.ts'
import {
  ALSO_SURNAMES,
  AMBIGUOUS,
  GIVEN_NAMES,
  KIN,
  NOT_PERSON,
  PARTICLES,
  PERSON_VERBS,
} from './names-en.ts'
import { LEADS, type Lead } from './person-leads-en.ts'
import { PUBLIC_NAMES_EN } from './public-names.ts'
import type { View } from './view.ts'
import { isCapitalAt, keyOf, type Word, wordsOf } from './words.ts'

const GIVEN = new Set(GIVEN_NAMES)
const NOT = new Set(NOT_PERSON)
const AMBIGUOUS_ALONE = new Set(AMBIGUOUS)
const PUBLIC = new Set(PUBLIC_NAMES_EN)
const PARTICLE = new Set(PARTICLES)
const SURNAME_TOO = new Set(ALSO_SURNAMES)
const COMPANY_WORDS =
  'inc|ltd|llc|corp|gmbh|ag|co|group|partners|holdings|corporation|incorporated|limited|company|consulting|solutions|systems|technologies|university|college|institute|foundation|bank'
const COMPANY = new RegExp(`(?:^| )(?:${COMPANY_WORDS})\\.?(?= |$)`, 'i')
const BEFORE_COMPANY = new RegExp(`^[, ]{1,2}(?:${COMPANY_WORDS})(?!\\p{L})`, 'iu')

/** The longest first: `has given` before a shorter one that begins as it does. */
const VERB = new RegExp(
  ` (${[...PERSON_VERBS].sort((a, b) => b.length - a.length).join('|')})(?![a-z\u00df-\u024f])`,
  'g',
)
const TAKES_PERSON = /^(?:shouted at|had given|has given|gave|told|asked)$/
const OWNED = new RegExp(
  `['’]s (?:${KIN}|address|phone|email|account|order|birthday|number|card|house|office|parcel|passport)\\b`,
  'gi',
)

/** Finds names of persons in text of Latin letters by what introduces and follows them. */
export function findPersonsEn(
  { text, lower }: View,
  anchors: readonly Entity[],
): readonly Entity[] {
  const words = wordsOf(text)
  if (words.length === 0) return []
  const finder = new Finder(text, lower, words)
  for (const lead of LEADS) {
    if (lead.gate === undefined || lower.includes(lead.gate)) finder.afterLead(lead)
  }
  finder.subjects()
  finder.dialogue()
  finder.possessives()
  finder.signatures(anchors)
  finder.knownNames()
  finder.lists()
  finder.repeats()
  return finder.found
}

class Finder {
  readonly found: Entity[] = []
  readonly #text: string
  readonly #lower: string
  readonly #words: readonly Word[]

  constructor(text: string, lower: string, words: readonly Word[]) {
    this.#text = text
    this.#lower = lower
    this.#words = words
  }

  afterLead({ pattern, rule, score, anyCase, beside }: Lead): void {
    const matches = matchesOf(this.#text, pattern)
    if (matches.length > 0 && beside && !beside.test(this.#lower)) return
    for (const match of matches) {
      let at = match.index + match[0].length
      for (let count = 0; count < 8; count += 1) {
        const name = this.#nameAt(at, { anyCase: anyCase ?? false, isStrong: score >= 0.75 })
        if (!name) break
        const isWeak = score < 0.75 && !this.#isLikely(name)
        if (!isWeak)
          this.#add(name, this.#isKnown(name) ? Math.min(0.95, score + 0.15) : score, rule)
        // A list goes on: `A, B and C`.
        const joint = /^(?:,? and |, (?=\p{L})| & )/u.exec(this.#text.slice(name.end, name.end + 6))
        if (!joint || (rule !== 'founders' && rule !== 'kin')) break
        at = name.end + joint[0].length
      }
    }
  }

  /** `Anna said`, `Jens Kreutzmann is from`. */
  subjects(): void {
    for (const match of matchesOf(this.#lower, VERB)) this.#besideVerb(match.index, match[1])
    if (!this.#text.includes(' from ') && !this.#text.includes('said ')) return
    for (const match of matchesOf(
      this.#text,
      /,? from [\p{Lu}\d][^.?!\n]{1,60} is (?:the|a|our|my) /gu,
    )) {
      const name = this.#nameBefore(match.index)
      if (name && this.#startsSentence(name)) this.#add(name, 0.7, 'subject')
    }
    for (const match of matchesOf(this.#text, /\bsaid (\p{L}[\p{L}'-]{1,30}) to /gu)) {
      const name = this.#nameAt(match.index + match[0].length, { anyCase: true, isStrong: true })
      if (name) this.#add(name, 0.7, 'said-to')
    }
  }

  #besideVerb(at: number, verb = ''): void {
    const name = this.#nameBefore(at)
    if (!name) return
    const isSubject = this.#isKnown(name) || (this.#startsSentence(name) && this.#isLikely(name))
    if (isSubject) this.#add(name, 0.7, 'subject')
    if (!TAKES_PERSON.test(verb)) return
    const object = this.#nameAt(at + verb.length + 2, { anyCase: false, isStrong: false })
    if (object) this.#add(object, 0.65, 'object')
  }

  /** `Anna: "Who are you?"` */
  dialogue(): void {
    if (!/: ?["“]/.test(this.#text)) return
    for (const match of matchesOf(
      this.#text,
      /(?:^|\n)[ >]{0,3}(\p{L}[\p{L}\p{M}'-]{1,30}(?: \p{Lu}[\p{L}\p{M}'-]{1,30}){0,2}): ?["“]/gu,
    )) {
      const start = match.index + match[0].indexOf(match[1] ?? '')
      const name = this.#nameAt(start, { anyCase: true, isStrong: true })
      if (name) this.#add(name, 0.75, 'dialogue')
    }
  }

  /** `Anna's kid`, `here's Anna's address`. */
  possessives(): void {
    if (!/['’]s /.test(this.#text)) return
    for (const match of matchesOf(this.#text, OWNED)) {
      const name = this.#nameBefore(match.index)
      if (name && this.#isLikely(name)) this.#add(name, 0.75, 'possessive')
    }
  }

  /** A line that is nothing but a name, above an address, a telephone number or a line of the same block. */
  signatures(anchors: readonly Entity[]): void {
    if (!this.#text.includes('\n')) return
    let at = 0
    const lines = this.#text.split('\n')
    const firstFilled = lines.findIndex((line) => !/^[\s>]*$/.test(line))
    const bodies = new Map<string, number>()
    for (const line of lines) {
      const body = line.replace(/^[\s>]{1,6}/, '')
      bodies.set(body, (bodies.get(body) ?? 0) + 1)
    }
    for (const [index, line] of lines.entries()) {
      const bare = line.replace(/^[\s>]{1,6}/, '')
      const start = at + line.length - bare.length
      at += line.length + 1
      const name = this.#nameAt(start, { anyCase: false, isStrong: false })
      if (!name || bare.trimEnd().length !== name.end - name.start) continue
      const words = this.#text.slice(name.start, name.end).split(/\s+/).length
      const below = at
      const near = anchors.some((anchor) => anchor.start >= name.end && anchor.start - below < 120)
      const isFirst = index <= firstFilled
      const isRepeated = (bodies.get(bare) ?? 0) > 1
      if (words >= 2 && words <= 4 && (isFirst || isRepeated) && (near || lines.length >= 3))
        this.#add(name, 0.7, 'signature')
    }
    const titled = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? /.exec(this.#text)
    if (titled) {
      const name = this.#nameAt(titled[0].length, { anyCase: false, isStrong: true })
      if (name) this.#add(name, 0.85, 'signature')
    }
  }

  /** A known given name with a family name. */
  knownNames(): void {
    for (const [index, word] of this.#words.entries()) {
      if (!word.isCapital || !GIVEN.has(word.key)) continue
      const before = this.#words[index - 1]
      if (
        before?.isCapital &&
        this.#text.slice(before.end, word.start) === ' ' &&
        !NOT.has(before.key)
      )
        continue
      const name = this.#nameAt(word.start, { anyCase: false, isStrong: false })
      if (!name) continue
      const isFull = this.#text.slice(name.start, name.end).includes(' ')
      if (isFull) this.#add(name, 0.62, 'known-name')
      else if (!AMBIGUOUS_ALONE.has(word.key)) this.#add(name, 0.55, 'given-name')
    }
  }

  /** `with us: Anna, Ben and Carla`: a list of which several are known names. */
  lists(): void {
    if (!this.#text.includes(': ')) return
    for (const match of matchesOf(
      this.#text,
      /: (\p{L}[\p{L}\p{M}'’-]{1,30}(?:, \p{L}[\p{L}\p{M}'’-]{1,30}){1,12}(?:,? and \p{L}[\p{L}\p{M}'’-]{1,30})?)/gu,
    )) {
      const start = match.index + 2
      const names = [...(match[1] ?? '').matchAll(/\p{L}[\p{L}\p{M}'’-]{1,30}/gu)].filter(
        (name) => name[0] !== 'and',
      )
      const known = names.filter((name) => GIVEN.has(keyOf(name[0]))).length
      if (names.length < 3 || known * 3 < names.length) continue
      for (const name of names) {
        if (!NOT.has(keyOf(name[0])) || GIVEN.has(keyOf(name[0]))) {
          this.#add(
            { start: start + name.index, end: start + name.index + name[0].length },
            0.65,
            'list',
          )
        }
      }
    }
  }

  /** A name that was given in full comes back in part. */
  repeats(): void {
    const parts = new Set<string>()
    for (const { start, end, score } of this.found) {
      const words = this.#text.slice(start, end).split(' ')
      if (score >= 0.62 && words.length > 1)
        for (const word of words) if (word.length > 2) parts.add(word)
    }
    if (parts.size === 0) return
    for (const word of this.#words) {
      const isPart = word.isCapital && parts.has(word.text) && !COMPANY.test(word.text)
      if (isPart) this.#add(word, 0.6, 'repeat')
    }
  }

  #add(name: Span, score: number, rule: string): void {
    if (isPublic(this.#text.slice(name.start, name.end))) return
    this.found.push({
      start: name.start,
      end: name.end,
      category: 'person',
      score,
      rule: `person-${rule}`,
    })
  }

  /** The longest name that begins at `at`: words with a capital, initials, particles between. */
  #nameAt(
    at: number,
    how: { readonly anyCase: boolean; readonly isStrong: boolean },
  ): Span | undefined {
    const index = this.#indexOf(at, 'start')
    return index === undefined ? undefined : this.#nameFrom(index, how)
  }

  #nameFrom(
    from: number,
    how: { readonly anyCase: boolean; readonly isStrong: boolean },
  ): Span | undefined {
    let index = from
    const first = this.#words[index]
    if (!first || !this.#isNameWord(first, how)) return undefined
    let end = first.end
    let count = 1
    for (index += 1; count < 5; index += 1) {
      const word = this.#words[index]
      if (!word || this.#text.slice(end, word.start) !== ' ') break
      const next = this.#words[index + 1]
      if (PARTICLE.has(word.text) && next?.isCapital && next.start === word.end + 1) {
        end = word.end
        continue
      }
      const isInitial = /^\p{Lu}\.?$/u.test(word.text)
      const isFamily = SURNAME_TOO.has(word.key) && GIVEN.has(first.key)
      if (!isInitial && !isFamily && !this.#isNameWord(word, { anyCase: false, isStrong: true }))
        break
      if (!word.isCapital) break
      end = word.end
      count += 1
    }
    while (end > first.end && /(?: \p{Ll}{1,5})$/u.test(this.#text.slice(first.start, end))) {
      end = first.start + this.#text.slice(first.start, end).lastIndexOf(' ')
    }
    if (this.#text[end - 1] === '.' && !/ \p{Lu}\.$/u.test(this.#text.slice(first.start, end)))
      end -= 1
    const span = { start: first.start, end }
    return this.#isCompany(span) ? undefined : span
  }

  /** The word that starts or ends at `at`. */
  #indexOf(at: number, side: 'start' | 'end'): number | undefined {
    let low = 0
    for (let high = this.#words.length; low < high; ) {
      const middle = (low + high) >>> 1
      if ((this.#words[middle]?.[side] ?? 0) < at) low = middle + 1
      else high = middle
    }
    return this.#words[low]?.[side] === at ? low : undefined
  }

  #nameBefore(at: number): Span | undefined {
    const last = this.#indexOf(at, 'end')
    if (last === undefined) return undefined
    for (let first = Math.max(0, last - 3); first <= last; first += 1) {
      const name = this.#nameFrom(first, { anyCase: false, isStrong: false })
      if (name?.end === at) return name
    }
    const only = this.#words[last]
    return only && GIVEN.has(only.key) ? { start: only.start, end: only.end } : undefined
  }

  #isNameWord(
    word: Word,
    { anyCase, isStrong }: { readonly anyCase: boolean; readonly isStrong: boolean },
  ): boolean {
    const key = word.key
    if (NOT.has(key) && !(isStrong && GIVEN.has(key))) return false
    if (word.isCapital)
      return (
        word.text.length > 1 &&
        !/\d/.test(word.text) &&
        (word.text.length < 3 ||
          isStrong ||
          word.text !== word.text.toUpperCase() ||
          GIVEN.has(key))
      )
    return anyCase && (GIVEN.has(key) || (isStrong && key.length >= 3 && !COMMON.has(key)))
  }

  #isKnown(name: Span): boolean {
    return GIVEN.has(keyOf(this.#text.slice(name.start, name.end).split(' ')[0] ?? ''))
  }

  /** More than one word, a known name, or a word that no sentence begins with. */
  #isLikely(name: Span): boolean {
    const quote = this.#text.slice(name.start, name.end)
    return (
      this.#isKnown(name) ||
      (isCapitalAt(quote, 0) && (quote.includes(' ') || !COMMON.has(keyOf(quote))))
    )
  }

  #startsSentence(name: Span): boolean {
    let at = name.start - 1
    while (at >= 0 && name.start - at < 5 && /[\s>]/.test(this.#text[at] ?? '')) {
      if (this.#text[at] === '\n') return true
      at -= 1
    }
    return at < 0 || /[.!?"“”>]/.test(this.#text[at] ?? '')
  }

  #isCompany(name: Span): boolean {
    return (
      COMPANY.test(this.#text.slice(name.start, name.end)) ||
      BEFORE_COMPANY.test(this.#text.slice(name.end, name.end + 18))
    )
  }
}

function isPublic(name: string): boolean {
  const words = name.split(' ')
  const last = keyOf(words.at(-1) ?? '')
  return PUBLIC.has(last) || PUBLIC.has(words.slice(0, 2).map(keyOf).join(' '))
}

interface Span {
  readonly start: number
  readonly end: number
}

/** Ordinary words that lower-case chats put where a name could stand. */
const COMMON = new Set(
  'happy sad sorry glad sure afraid here there fine good bad great new old back ready done looking trying having going getting writing calling waiting interested unable able not very so just still also really a an the in on at from to for with about concerned disappointed confused frustrated angry upset worried pleased satisfied located based contacting using planning moving travelling traveling working living currently always never only one two first second next last because since when while if unless until everyone everybody someone somebody anyone nobody people customer customers guest guests member members user users buyer seller visitors visitor everything nothing something whoever everywhere jealous tired sick pregnant busy lost stuck missing wrong right correct incorrect late early again tomorrow today support service help team sir madam all both more less most correct appears'.split(
    ' ',
  ),
)

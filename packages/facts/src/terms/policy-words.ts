import { stem } from '../lookup/tokens.ts'
import type { ProseWord } from '../prose/words.ts'
import { namesOf, SINGLED_OUT } from '../words/regions.ts'
import { canonical } from '../words/same-words.ts'
import { EMPTY_HAN, POLICY_HAN, POLICY_PHRASES, POLICY_WORDS } from './policy-synonyms.ts'

/** How many letters a phrase is looked up by; of Chinese ones the first tells enough. */
const OPENING = 3
/** Each phrase's word, by the phrase in small letters. */
const WORDS: ReadonlyMap<string, string> = readPhrases()
const PHRASES = byOpening([...WORDS.keys()])
const GROUPS: ReadonlyMap<string, string> = readGroups()

/** Words of talk that say nothing of terms. */
const EMPTY: ReadonlySet<string> = new Set(
  'itself yourself myself yours mine one ones afraid sorry fine sure glad happy problem worry thing though anymore apply applies bring simply'
    .split(' ')
    .map(stem),
)

/** The word says something of terms. */
export function tells({ gram }: ProseWord): boolean {
  return !EMPTY.has(gram)
}

/**
 * Writes one word for all phrases that say the same of terms of sale: `money back` and `reimburse`, 运费 and 邮费. Chinese
 * words are set apart from their neighbours, so that pairs of characters do not straddle them.
 */
export function withOneWord(text: string): string {
  const plain = text.replace(/’/gu, "'").replace(/(?:(ca)|(wo)|(sha)|(?<=\p{L}))n't\b/giu, ' not')
  const small = plain.toLowerCase()
  // A few letters grow when they are made small, and places would no longer fit.
  if (small.length !== plain.length) return plain
  let rest = ''
  let from = 0
  for (let at = 0; at < small.length; at += 1) {
    const phrase = phraseAt(small, at)
    if (phrase === undefined) continue
    rest += `${plain.slice(from, at)} ${WORDS.get(phrase) ?? ''} `
    from = at + phrase.length
    at = from - 1
  }
  return rest + plain.slice(from)
}

const LETTER = /[\p{L}\p{N}]/u

/** The longest phrase that begins here; those of Latin letters stand between other marks. */
function phraseAt(text: string, at: number): string | undefined {
  const phrases = PHRASES.get(text.slice(at, at + OPENING)) ?? PHRASES.get(text.charAt(at))
  return phrases?.find(
    (phrase) =>
      text.startsWith(phrase, at) &&
      (isHan(phrase) ||
        !(LETTER.test(text.charAt(at - 1)) || LETTER.test(text.charAt(at + phrase.length)))),
  )
}

/** The group of a word that stands alone. */
export function groupOf({ gram, key }: ProseWord): string {
  return GROUPS.get(gram) ?? key
}

function isHan(text: string): boolean {
  return /[\u4e00-\u9fff]/u.test(text)
}

/** Phrases by their first letters; longer ones are looked for first: `not returnable` is not `returnable`. */
function byOpening(phrases: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>()
  for (const phrase of phrases.toSorted((a, b) => b.length - a.length)) {
    const opening = isHan(phrase) ? phrase.charAt(0) : phrase.slice(0, OPENING)
    const known = table.get(opening)
    if (known === undefined) table.set(opening, [phrase])
    else known.push(phrase)
  }
  return table
}

function readPhrases(): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  const add = (phrases: readonly string[], word: string) => {
    // A phrase may stand in two lines; its first one counts.
    for (const phrase of phrases) if (!words.has(phrase)) words.set(phrase, word)
  }
  for (const line of POLICY_PHRASES) {
    const phrases = line.split('|')
    add(
      phrases.filter((phrase) => /[^a-z]/u.test(phrase)),
      phrases[0] ?? '',
    )
  }
  for (const [index, line] of POLICY_HAN.entries()) add(line.split(' '), hanWord(index))
  for (const [index, region] of SINGLED_OUT.entries())
    add(
      namesOf(region).map((name) => name.toLowerCase()),
      hanWord(POLICY_HAN.length + index),
    )
  add(EMPTY_HAN.split(' '), '')
  return words
}

/** A made-up word of letters that stands for a group of Chinese ones. */
function hanWord(index: number): string {
  const letters = String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26))
  return `${letters}qx${letters}`
}

function readGroups(): ReadonlyMap<string, string> {
  const groups = new Map<string, string>()
  for (const line of POLICY_WORDS) {
    const grams = line.split(' ').map(stem)
    const [first = ''] = grams
    for (const gram of grams) if (!groups.has(gram)) groups.set(gram, canonical(first))
  }
  return groups
}

import type { Span } from '@vouchsafe/text'
import { isHan, stem, type Token } from '../lookup/tokens.ts'
import {
  EMPTY_CHARACTERS,
  EMPTY_PAIRS,
  EMPTY_WORDS,
  JOINING_WORDS,
} from '../words/function-words.ts'
import { canonical, groupedAs } from '../words/same-words.ts'

/** A word, or a pair of neighbouring Han characters, as statements and passages are held against each other by. */
export interface ProseWord extends Span {
  /** As it is looked up in an index. */
  readonly gram: string
  /** The same for all words that say the same. */
  readonly key: string
  /** It only joins others: `after`, `his`. */
  readonly joins: boolean
  readonly isNumber: boolean
  /** Written as a name: with a capital where a sentence does not ask for one. */
  readonly isName: boolean
}

/** Reads the words of a text that say something, in order. @param tokens Of the text, or of a part of it. */
export function proseWords(text: string, tokens: readonly Token[]): readonly ProseWord[] {
  const words: ProseWord[] = []
  for (const [at, token] of tokens.entries()) {
    const word = isHan(token.text) ? pairAt(tokens, at) : wordOf(text, token, at === 0)
    if (word !== undefined) words.push(word)
  }
  return words
}

/** The keys of those words alone, which tell nothing of how a word is written. */
export function proseKeys(tokens: readonly Token[]): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const [at, token] of tokens.entries()) {
    const key = isHan(token.text) ? pairAt(tokens, at)?.key : keyOf(token.text)
    if (key !== undefined) keys.add(key)
  }
  return keys
}

function keyOf(word: string): string | undefined {
  if (EMPTY_WORDS.has(word)) return undefined
  return isJoining(word) ? word : canonical(stem(word))
}

function isJoining(word: string): boolean {
  return JOINING_WORDS.has(word) || (word.length === 1 && !/\d/.test(word))
}

/**
 * The words under one of which an index has filed every passage in which a word with the key stands. A word that only joins
 * others is its own key, and is filed under its stem.
 */
export function filedUnder(key: string): readonly string[] {
  return [...new Set([key, stem(key), ...groupedAs(key)])]
}

/**
 * True if every passage that is filed under the gram, and has it itself, has a word with the key: no word is filed there that
 * says nothing, or only joins others.
 */
export function isOnlyFor(gram: string, key: string): boolean {
  if (!HAN.test(gram)) return isTelling(gram) && canonical(gram) === key
  return gram.length === 2 && keyOfPair(gram.charAt(0), gram.charAt(1)) === key
}

const HAN = /\p{Script=Han}/u
/** Stems of words of which not every one is its own key. */
const EMPTY_STEMS: ReadonlySet<string> = new Set([...EMPTY_WORDS, ...JOINING_WORDS].map(stem))

function isTelling(gram: string): boolean {
  return gram.length > 1 && !EMPTY_STEMS.has(gram)
}

/** The key of two neighbouring Han characters. `undefined` if they say nothing. */
function keyOfPair(one: string, other: string): string | undefined {
  const gram = one + other
  if (EMPTY_PAIRS.has(gram)) return undefined
  const key = canonical(gram)
  const isEmpty = EMPTY_CHARACTERS.has(one) || EMPTY_CHARACTERS.has(other)
  return isEmpty && key === gram ? undefined : key
}

function pairAt(tokens: readonly Token[], at: number): ProseWord | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token === undefined || next === undefined) return undefined
  if (next.start !== token.end || !isHan(next.text)) return undefined
  const gram = token.text + next.text
  const key = keyOfPair(token.text, next.text)
  if (key === undefined) return undefined
  return {
    gram,
    key,
    joins: false,
    isNumber: false,
    isName: false,
    start: token.start,
    end: next.end,
  }
}

function wordOf(text: string, token: Token, opens: boolean): ProseWord | undefined {
  const { start, end } = token
  if (EMPTY_WORDS.has(token.text)) return undefined
  const isNumber = /\d/.test(token.text)
  const joins = isJoining(token.text)
  const gram = stem(token.text)
  return {
    gram,
    key: joins ? token.text : canonical(gram),
    joins,
    isNumber,
    isName:
      !opens &&
      !joins &&
      !isNumber &&
      CAPITAL.test(text.slice(start, end)) &&
      !isOpening(text, start),
    start,
    end,
  }
}

const CAPITAL = /^\p{Lu}/u

/** A sentence begins here, or the words of a quotation or a title. */
function isOpening(text: string, start: number): boolean {
  return /[.!?:;"“”'‘’•*\n-]\s{0,3}$/u.test(text.slice(Math.max(0, start - 4), start))
}

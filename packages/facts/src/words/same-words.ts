import { isHan, stem } from '../lookup/tokens.ts'
import { ANTONYMS, SYNONYMS } from './synonym-words.ts'

/** Each word's group, by the word's gram. */
const GROUPS: ReadonlyMap<string, string> = readGroups()
const OPPOSITES: ReadonlyMap<string, string> = readOpposites()
const MEMBERS: ReadonlyMap<string, readonly string[]> = readMembers()

/** One gram that stands for a word and for all that say the same. */
export function canonical(gram: string): string {
  return GROUPS.get(gram) ?? gram
}

/** The grams of all words that say the same, this one among them. */
export function alike(gram: string): readonly string[] {
  return MEMBERS.get(canonical(gram)) ?? [gram]
}

/** The grams whose canonical gram this is. It need not be one of them: a line's first word may belong to an earlier line. */
export function groupedAs(canonical: string): readonly string[] {
  return MEMBERS.get(canonical) ?? NONE
}

const NONE: readonly string[] = []

/** The canonical gram of the word that cannot be so at the same time, if there is one. */
export function opposite(gram: string): string | undefined {
  return OPPOSITES.get(canonical(gram))
}

function gramOf(word: string): string {
  return isHan(word.charAt(0)) ? word : stem(word)
}

function readGroups(): ReadonlyMap<string, string> {
  const groups = new Map<string, string>()
  for (const line of SYNONYMS) {
    const grams = line.split(' ').map(gramOf)
    const [first = ''] = grams
    // A word may stand in two lines; its first one counts.
    for (const gram of grams) if (!groups.has(gram)) groups.set(gram, first)
  }
  return groups
}

function readMembers(): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, string[]>()
  for (const [gram, group] of GROUPS) members.set(group, [...(members.get(group) ?? []), gram])
  return members
}

function readOpposites(): ReadonlyMap<string, string> {
  const opposites = new Map<string, string>()
  for (const line of ANTONYMS) {
    const [one = '', other = ''] = line.split(' ').map((word) => canonical(gramOf(word)))
    if (!opposites.has(one)) opposites.set(one, other)
    if (!opposites.has(other)) opposites.set(other, one)
  }
  return opposites
}

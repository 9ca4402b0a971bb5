import { SIMPLIFIED, SPOKEN } from './han-variants.ts'

const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'g')
const FOLDED: ReadonlyMap<string, string> = new Map([...SIMPLIFIED, ...SPOKEN])
const TRADITIONAL_OR_SPOKEN = new RegExp(`[${[...FOLDED.keys()].join('')}]`, 'g')

/** Traditional characters as vocabularies have them, one for one, so that offsets hold. */
export function foldHan(text: string): string {
  return text.replace(TRADITIONAL, (character) => SIMPLIFIED.get(character) ?? character)
}

/** The same, and Cantonese characters as written Chinese has them: 係唔係 is read as 是不是. */
export function foldSpokenHan(text: string): string {
  return text.replace(TRADITIONAL_OR_SPOKEN, (character) => FOLDED.get(character) ?? character)
}

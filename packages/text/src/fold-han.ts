import { SIMPLIFIED, SPOKEN } from './han-variants.ts'
import { unitFolder } from './unit-folder.ts'

const simplify = unitFolder(SIMPLIFIED)
const simplifySpoken = unitFolder([...SIMPLIFIED, ...SPOKEN])

/** Traditional characters as vocabularies have them, one for one, so that offsets hold. */
export function foldHan(text: string): string {
  return simplify(text)
}

/** The same, and Cantonese characters as written Chinese has them: 係唔係 is read as 是不是. */
export function foldSpokenHan(text: string): string {
  return simplifySpoken(text)
}

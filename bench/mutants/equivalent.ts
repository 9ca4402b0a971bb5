import type { Mutant } from './mutant.ts'

/** A change that nobody could see from outside, and why. */
interface Equivalent {
  readonly file: string
  readonly original: string
  readonly replacement: string
  readonly because: string
}

/** Found by hand among the mutants that survived. */
const EQUIVALENT: readonly Equivalent[] = []

/** Why a mutant that survived changes nothing, if that is known. Spaces and line breaks make no difference. */
export function whyEquivalent(mutant: Mutant): string | undefined {
  const plain = (text: string) => text.replace(/\s+/g, '')
  return EQUIVALENT.find(
    ({ file, original, replacement }) =>
      file === mutant.file &&
      plain(original) === plain(mutant.original) &&
      plain(replacement) === plain(mutant.replacement),
  )?.because
}

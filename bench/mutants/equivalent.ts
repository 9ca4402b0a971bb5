import type { Mutant } from './mutant.ts'

/** A change that nobody could see from outside, and why. */
interface Equivalent {
  readonly file: string
  readonly original: string
  readonly replacement: string
  /** A part of the changed line, where the same change elsewhere is another matter. */
  readonly line?: string
  readonly because: string
}

/** Found by hand among the mutants that survived. */
const EQUIVALENT: readonly Equivalent[] = [
  {
    file: 'packages/core/src/render.ts',
    original: 'mark.start < mark.end',
    replacement: 'true',
    because: 'what is wanted but empty is passed over again where it is looked for among the edits',
  },
  {
    file: 'packages/emotion/src/emotion.ts',
    original: 'findings.length === 0',
    replacement: 'false',
    because: 'an inspection without findings counts as none',
  },
  {
    file: 'packages/privacy/src/sensitive.ts',
    original: 'hasHan && GATE_ZH.test(text)',
    replacement: 'true',
    because: 'the gate only saves the search: every word that is searched for passes it',
  },
  {
    file: 'packages/privacy/src/person-en.ts',
    original: "''",
    replacement: '"Stryker was here!"',
    line: 'while (at >= 0',
    because: 'the place is checked first, so that there is always a character',
  },
  {
    file: 'packages/text/src/normalise.ts',
    original: '(unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0xc0 && unit <= 0xff)',
    replacement: 'unit >= 0x4e00 && unit <= 0x9fff && unit >= 0xc0 && unit <= 0xff',
    because: 'what is not known to be plain goes the long way, and comes out the same',
  },
  {
    file: 'packages/text/src/segment-scanner.ts',
    original: 'ends.length > 0',
    replacement: 'true',
    because: 'an empty list gives way to another empty list',
  },
  {
    file: 'packages/text/src/segment-scanner.ts',
    original: 'ends.length > 0',
    replacement: 'ends.length >= 0',
    because: 'an empty list gives way to another empty list',
  },
  {
    file: 'packages/text/src/script.ts',
    original: 'codePoint <= 0x3003',
    replacement: 'codePoint < 0x3003',
    because: 'what is no letter is told from letters further on, too',
  },
  {
    file: 'packages/text/src/join-calendar.ts',
    original: 'low.weekday === undefined',
    replacement: 'true',
    line: 'low.month ?? (low.day',
    because: 'a month is only put into a date without a weekday',
  },
  {
    file: 'packages/text/src/read-openers.ts',
    original: 'isDigit(next) || next === 40',
    replacement: 'true',
    because: 'the look ahead only saves the search: a phone number must follow in any case',
  },
  {
    file: 'packages/confidence/src/logprobs.ts',
    original: 'own.length === 0',
    replacement: 'false',
    because: 'the mean of no figures is not a number, which gives nothing either',
  },
  {
    file: 'packages/confidence/src/metrics.ts',
    original: 'start < sorted.length',
    replacement: 'start <= sorted.length',
    because: 'behind the last record there is none to be counted',
  },
  {
    file: 'packages/confidence/src/agreement.ts',
    original: 'a < b',
    replacement: 'a >= b',
    because: 'fields of both values are put in the same order, whichever it is',
  },
  {
    file: 'packages/facts/src/sources/draft-worlds.ts',
    original: 'all.length > 0',
    replacement: 'all.length >= 0',
    because: 'an inspection with an empty list of findings has none',
  },
  {
    file: 'packages/claims/src/latin-names.ts',
    original: "''",
    replacement: '"Stryker was here!"',
    line: '.test(before?.text',
    because: 'the pattern names a few whole words, and neither is one of them',
  },
]

/** Why a mutant that survived changes nothing, if that is known. Spaces and line breaks make no difference. */
export function whyEquivalent(mutant: Mutant): string | undefined {
  const plain = (text: string) => text.replace(/\s+/g, '')
  const changed = mutant.source.split('\n')[mutant.line - 1] ?? ''
  return EQUIVALENT.find(
    ({ file, original, replacement, line }) =>
      (line === undefined || changed.includes(line)) &&
      file === mutant.file &&
      plain(original) === plain(mutant.original) &&
      plain(replacement) === plain(mutant.replacement),
  )?.because
}

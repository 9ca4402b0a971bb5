import {
  type Awaitable,
  type Context,
  checkOptions,
  type Finding,
  type Guard,
  type Inspection,
  isForeign,
  type NewClaim,
  type OptionCheck,
  oneOf,
  type Sentence,
} from '@vouchsafe/core'
import { claimsIn } from './extract.ts'
import type { LanguagePack } from './language-pack.ts'
import { PACKS, packFor } from './languages.ts'

/** Reads sentences besides the rules. */
export interface ClaimReader {
  /**
   * Claims of the sentence that are not among those known, and what is to be said of the reading.
   *
   * @param known Claims that the rules found; none of them is changed by what a reader finds.
   */
  read(
    sentence: Sentence,
    known: readonly NewClaim[],
    context: Context,
  ): Awaitable<{ readonly claims: readonly NewClaim[]; readonly findings: readonly Finding[] }>
}

export interface ClaimsOptions {
  /** Languages that are read. Default: Chinese and English. */
  readonly packs?: readonly LanguagePack[]
  /** Finds claims that no rule finds, such as `modelReader` of `@vouchsafe/claims/model`. Default: none. */
  readonly reader?: ClaimReader
  /** Default: `block`. */
  readonly onError?: Guard['onError']
  /** Default: `enforce`. */
  readonly mode?: Guard['mode']
}

const OPTIONS: Readonly<Record<keyof ClaimsOptions, OptionCheck>> = {
  packs: ['a list of at least one language', (value) => Array.isArray(value) && value.length > 0],
  reader: ['a reader', isForeign],
  onError: oneOf('block', 'annotate'),
  mode: oneOf('enforce', 'shadow'),
}

/**
 * Takes the draft apart into claims, sentence by sentence. Guards that verify come behind it.
 *
 * Its own finding is `claims/not-checked`, for a sentence in a language without a pack.
 *
 * @throws {VouchsafeError} `invalid_options` if an option is not known, or `packs` is no list with at least one pack.
 */
export function claims(options: ClaimsOptions = {}): Guard {
  const { packs, reader, onError, mode } = parse(options)
  return {
    name: 'claims',
    ...(onError && { onError }),
    ...(mode && { mode }),
    inspect(sentence, context) {
      const pack = packFor(sentence.text, context.language, packs)
      if (pack) {
        const known = claimsIn(sentence, pack, context)
        return reader ? readBoth(reader, sentence, known, context) : { claims: known }
      }
      return {
        findings: [
          {
            code: 'claims/not-checked',
            action: 'annotate',
            mark: 'not-checked',
            message: 'This sentence is in a language that is not checked.',
            span: { start: sentence.start, end: sentence.end },
          },
        ],
      }
    },
  }
}

async function readBoth(
  reader: ClaimReader,
  sentence: Sentence,
  known: readonly NewClaim[],
  context: Context,
): Promise<Inspection> {
  const { claims: found, findings } = await reader.read(sentence, known, context)
  // In the order of the draft; equal starts stay as they are.
  return { claims: [...known, ...found].sort((a, b) => a.start - b.start), findings }
}

function parse(options: ClaimsOptions): ClaimsOptions & Required<Pick<ClaimsOptions, 'packs'>> {
  checkOptions('claims()', options, OPTIONS)
  return { ...options, packs: options.packs ?? PACKS }
}

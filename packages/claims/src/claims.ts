import {
  type Awaitable,
  type Context,
  type Finding,
  type Guard,
  type Inspection,
  isForeign,
  kindOf,
  type NewClaim,
  type Sentence,
  VouchsafeError,
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

const OPTIONS: ReadonlySet<string> = new Set([
  'packs',
  'reader',
  'onError',
  'mode',
] satisfies (keyof ClaimsOptions)[])

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
  refuseUnknown(options)
  const { packs = PACKS } = options
  if (!Array.isArray(packs) || packs.length === 0) {
    throw new VouchsafeError(
      'invalid_options',
      'claims(): packs is a list of at least one language',
    )
  }
  return { ...options, packs }
}

function refuseUnknown(options: unknown): void {
  if (!isForeign(options))
    throw new VouchsafeError(
      'invalid_options',
      `claims(): expected an object, got ${kindOf(options)}`,
    )
  const unknown = Object.keys(options).filter((name) => !OPTIONS.has(name))
  if (unknown.length > 0)
    throw new VouchsafeError('invalid_options', `claims() has no option ${unknown.join(', ')}`)
}
